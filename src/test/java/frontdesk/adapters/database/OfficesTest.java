package frontdesk.adapters.database;

import frontdesk.support.MigratedDatabase;

class OfficesTest extends OfficesContract {
    OfficesTest() {
        super(MigratedDatabase.onH2());
    }
}
