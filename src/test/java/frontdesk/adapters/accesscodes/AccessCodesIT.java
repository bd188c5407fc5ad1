package frontdesk.adapters.accesscodes;

import frontdesk.support.MigratedDatabase;

class AccessCodesIT extends AccessCodesContract {
    AccessCodesIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
