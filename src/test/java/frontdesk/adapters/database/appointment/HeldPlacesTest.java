package frontdesk.adapters.database.appointment;

import frontdesk.support.database.MigratedDatabase;

class HeldPlacesTest extends HeldPlacesContract {
    HeldPlacesTest() {
        super(MigratedDatabase.onH2());
    }
}
