package frontdesk.adapters.database.appointment;

import frontdesk.support.database.MigratedDatabase;

class AppointmentBookTest extends AppointmentBookContract {
    AppointmentBookTest() {
        super(MigratedDatabase.onH2());
    }
}
