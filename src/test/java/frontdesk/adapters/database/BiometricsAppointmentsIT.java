package frontdesk.adapters.database;

import frontdesk.support.MigratedDatabase;

class BiometricsAppointmentsIT extends BiometricsAppointmentsContract {
    BiometricsAppointmentsIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
