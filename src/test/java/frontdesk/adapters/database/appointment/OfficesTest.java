package frontdesk.adapters.database.appointment;

import frontdesk.support.MigratedDatabase;

class OfficesTest extends OfficesContract {
    OfficesTest() {
        super(MigratedDatabase.onH2());
    }
}
