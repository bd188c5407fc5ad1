package frontdesk.adapters.database;

import frontdesk.support.MigratedDatabase;

class ProtectedCasesTest extends ProtectedCasesContract {
    ProtectedCasesTest() {
        super(MigratedDatabase.onH2());
    }
}
