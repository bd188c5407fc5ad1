package frontdesk.adapters.accesscodes;

import frontdesk.support.MigratedDatabase;

class AccessCodesTest extends AccessCodesContract {
    AccessCodesTest() {
        super(MigratedDatabase.onH2());
    }
}
