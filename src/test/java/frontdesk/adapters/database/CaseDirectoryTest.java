package frontdesk.adapters.database;

import frontdesk.support.MigratedDatabase;

class CaseDirectoryTest extends CaseDirectoryContract {
    CaseDirectoryTest() {
        super(MigratedDatabase.onH2());
    }
}
