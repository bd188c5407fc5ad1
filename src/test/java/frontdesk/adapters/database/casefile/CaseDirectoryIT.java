package frontdesk.adapters.database.casefile;

import frontdesk.support.MigratedDatabase;

class CaseDirectoryIT extends CaseDirectoryContract {
    CaseDirectoryIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
