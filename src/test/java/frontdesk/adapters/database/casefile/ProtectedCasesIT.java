package frontdesk.adapters.database.casefile;

import frontdesk.support.database.MigratedDatabase;

class ProtectedCasesIT extends ProtectedCasesContract {
    ProtectedCasesIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
