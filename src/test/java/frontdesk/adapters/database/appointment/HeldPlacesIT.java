package frontdesk.adapters.database.appointment;

import frontdesk.support.database.MigratedDatabase;

class HeldPlacesIT extends HeldPlacesContract {
    HeldPlacesIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
