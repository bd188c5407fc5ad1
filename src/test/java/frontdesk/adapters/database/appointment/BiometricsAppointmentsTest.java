package frontdesk.adapters.database.appointment;

import frontdesk.support.database.MigratedDatabase;

class BiometricsAppointmentsTest extends BiometricsAppointmentsContract {
    BiometricsAppointmentsTest() {
        super(MigratedDatabase.onH2());
    }
}
