package frontdesk.adapters.accesscodes;

import frontdesk.support.MigratedDatabase;

class CodesAtOnceTest extends CodesAtOnceContract {
    CodesAtOnceTest() {
        super(MigratedDatabase.onH2());
    }
}
