package frontdesk.adapters.database.appointment;

import frontdesk.support.MigratedDatabase;

class HeldPlacesIT extends HeldPlacesContract {
    HeldPlacesIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
