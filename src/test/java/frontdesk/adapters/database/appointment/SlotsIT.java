package frontdesk.adapters.database.appointment;

import frontdesk.support.database.MigratedDatabase;

class SlotsIT extends SlotsContract {
    SlotsIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
