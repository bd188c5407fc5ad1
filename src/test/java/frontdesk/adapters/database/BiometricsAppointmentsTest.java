package frontdesk.adapters.database;

import frontdesk.support.MigratedDatabase;

class BiometricsAppointmentsTest extends BiometricsAppointmentsContract {
    BiometricsAppointmentsTest() {
        super(MigratedDatabase.onH2());
    }
}
