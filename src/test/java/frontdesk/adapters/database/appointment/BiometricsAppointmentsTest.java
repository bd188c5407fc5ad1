package frontdesk.adapters.database.appointment;

import frontdesk.support.MigratedDatabase;

class BiometricsAppointmentsTest extends BiometricsAppointmentsContract {
    BiometricsAppointmentsTest() {
        super(MigratedDatabase.onH2());
    }
}
