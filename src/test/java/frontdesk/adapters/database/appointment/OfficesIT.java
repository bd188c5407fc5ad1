package frontdesk.adapters.database.appointment;

import frontdesk.support.database.MigratedDatabase;

class OfficesIT extends OfficesContract {
    OfficesIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
