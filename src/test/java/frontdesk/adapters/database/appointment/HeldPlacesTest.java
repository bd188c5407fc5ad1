package frontdesk.adapters.database.appointment;

import frontdesk.support.MigratedDatabase;

class HeldPlacesTest extends HeldPlacesContract {
    HeldPlacesTest() {
        super(MigratedDatabase.onH2());
    }
}
