package frontdesk.adapters.database.casefile;

import frontdesk.support.database.MigratedDatabase;

class ProtectedCasesTest extends ProtectedCasesContract {
    ProtectedCasesTest() {
        super(MigratedDatabase.onH2());
    }
}
