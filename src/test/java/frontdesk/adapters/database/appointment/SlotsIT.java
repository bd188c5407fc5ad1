package frontdesk.adapters.database.appointment;

import frontdesk.support.MigratedDatabase;

class SlotsIT extends SlotsContract {
    SlotsIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
