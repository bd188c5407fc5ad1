package frontdesk.adapters.accesscodes;

import frontdesk.support.database.MigratedDatabase;

class CodesAtOnceIT extends CodesAtOnceContract {
    CodesAtOnceIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
