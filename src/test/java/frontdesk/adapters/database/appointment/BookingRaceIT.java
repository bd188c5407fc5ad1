package frontdesk.adapters.database.appointment;

import frontdesk.support.database.MigratedDatabase;

class BookingRaceIT extends BookingRaceContract {
    BookingRaceIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
