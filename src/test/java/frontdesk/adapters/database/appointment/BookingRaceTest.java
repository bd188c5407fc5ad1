package frontdesk.adapters.database.appointment;

import frontdesk.support.database.MigratedDatabase;

class BookingRaceTest extends BookingRaceContract {
    BookingRaceTest() {
        super(MigratedDatabase.onH2());
    }
}
