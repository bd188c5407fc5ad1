package frontdesk.adapters.database.casefile;

import frontdesk.support.database.MigratedDatabase;

class CaseDirectoryTest extends CaseDirectoryContract {
    CaseDirectoryTest() {
        super(MigratedDatabase.onH2());
    }
}
