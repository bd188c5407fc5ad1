package frontdesk.adapters.database;

import frontdesk.support.MigratedDatabase;

class SlotsIT extends SlotsContract {
    SlotsIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
