package frontdesk.adapters.database;

import frontdesk.support.MigratedDatabase;

class HeldPlacesTest extends HeldPlacesContract {
    HeldPlacesTest() {
        super(MigratedDatabase.onH2());
    }
}
