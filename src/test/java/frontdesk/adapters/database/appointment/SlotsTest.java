package frontdesk.adapters.database.appointment;

import frontdesk.support.MigratedDatabase;

class SlotsTest extends SlotsContract {
    SlotsTest() {
        super(MigratedDatabase.onH2());
    }
}
