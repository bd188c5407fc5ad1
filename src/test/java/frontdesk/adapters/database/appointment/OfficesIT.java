package frontdesk.adapters.database.appointment;

import frontdesk.support.MigratedDatabase;

class OfficesIT extends OfficesContract {
    OfficesIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
