package frontdesk.adapters.database;

import frontdesk.support.MigratedDatabase;

class HeldPlacesIT extends HeldPlacesContract {
    HeldPlacesIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
