package frontdesk.adapters.database.appointment;

import frontdesk.support.database.MigratedDatabase;

class OfficesTest extends OfficesContract {
    OfficesTest() {
        super(MigratedDatabase.onH2());
    }
}
