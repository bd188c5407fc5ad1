package frontdesk.adapters.database.appointment;

import frontdesk.support.database.MigratedDatabase;

class BiometricsAppointmentsIT extends BiometricsAppointmentsContract {
    BiometricsAppointmentsIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
