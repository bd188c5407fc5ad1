package frontdesk.adapters.database;

import frontdesk.support.MigratedDatabase;

class OfficesIT extends OfficesContract {
    OfficesIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
