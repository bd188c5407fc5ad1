package frontdesk.adapters.database.casefile;

import frontdesk.support.database.MigratedDatabase;

class CaseDirectoryIT extends CaseDirectoryContract {
    CaseDirectoryIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
