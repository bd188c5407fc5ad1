package frontdesk.adapters.database;

import frontdesk.support.MigratedDatabase;

class BookingRaceTest extends BookingRaceContract {
    BookingRaceTest() {
        super(MigratedDatabase.onH2());
    }
}
