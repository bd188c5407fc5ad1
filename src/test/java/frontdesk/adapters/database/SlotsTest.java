package frontdesk.adapters.database;

import frontdesk.support.MigratedDatabase;

class SlotsTest extends SlotsContract {
    SlotsTest() {
        super(MigratedDatabase.onH2());
    }
}
