package frontdesk.adapters.database;

import frontdesk.support.MigratedDatabase;

class AppointmentBookIT extends AppointmentBookContract {
    AppointmentBookIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
