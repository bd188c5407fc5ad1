package frontdesk.adapters.database;

import frontdesk.support.MigratedDatabase;

class CaseDirectoryIT extends CaseDirectoryContract {
    CaseDirectoryIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
