package frontdesk.adapters.database.appointment;

import frontdesk.support.database.MigratedDatabase;

class AppointmentBookIT extends AppointmentBookContract {
    AppointmentBookIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
