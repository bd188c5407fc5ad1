package frontdesk.adapters.database.appointment;

import frontdesk.support.MigratedDatabase;

class AppointmentBookIT extends AppointmentBookContract {
    AppointmentBookIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
