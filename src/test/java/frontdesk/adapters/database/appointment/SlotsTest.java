package frontdesk.adapters.database.appointment;

import frontdesk.support.database.MigratedDatabase;

class SlotsTest extends SlotsContract {
    SlotsTest() {
        super(MigratedDatabase.onH2());
    }
}
