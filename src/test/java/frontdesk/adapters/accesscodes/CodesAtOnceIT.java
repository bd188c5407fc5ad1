package frontdesk.adapters.accesscodes;

import frontdesk.support.MigratedDatabase;

class CodesAtOnceIT extends CodesAtOnceContract {
    CodesAtOnceIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
