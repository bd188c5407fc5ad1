package frontdesk.adapters.database;

import frontdesk.support.MigratedDatabase;

class BookingRaceIT extends BookingRaceContract {
    BookingRaceIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
