package frontdesk.adapters.database.appointment;

import frontdesk.support.MigratedDatabase;

class AppointmentBookTest extends AppointmentBookContract {
    AppointmentBookTest() {
        super(MigratedDatabase.onH2());
    }
}
