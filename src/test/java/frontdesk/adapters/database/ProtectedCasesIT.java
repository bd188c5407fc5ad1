package frontdesk.adapters.database;

import frontdesk.support.MigratedDatabase;

class ProtectedCasesIT extends ProtectedCasesContract {
    ProtectedCasesIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
