package frontdesk.adapters.database.casefile;

import frontdesk.support.MigratedDatabase;

class ProtectedCasesIT extends ProtectedCasesContract {
    ProtectedCasesIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
