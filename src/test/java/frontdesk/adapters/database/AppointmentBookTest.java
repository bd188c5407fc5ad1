package frontdesk.adapters.database;

import frontdesk.support.MigratedDatabase;

class AppointmentBookTest extends AppointmentBookContract {
    AppointmentBookTest() {
        super(MigratedDatabase.onH2());
    }
}
