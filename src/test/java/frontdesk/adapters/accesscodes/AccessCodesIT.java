package frontdesk.adapters.accesscodes;

import frontdesk.support.database.MigratedDatabase;

class AccessCodesIT extends AccessCodesContract {
    AccessCodesIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
