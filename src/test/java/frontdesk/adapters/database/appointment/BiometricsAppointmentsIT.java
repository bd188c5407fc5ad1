package frontdesk.adapters.database.appointment;

import frontdesk.support.MigratedDatabase;

class BiometricsAppointmentsIT extends BiometricsAppointmentsContract {
    BiometricsAppointmentsIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
