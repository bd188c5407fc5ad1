package frontdesk.adapters.database.appointment;

import frontdesk.support.MigratedDatabase;

class BookingRaceIT extends BookingRaceContract {
    BookingRaceIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
