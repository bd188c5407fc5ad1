package frontdesk.flows.biometricsreschedule;

import frontdesk.support.FrontdeskOnPostgreSql;
import org.junit.jupiter.api.Nested;

/**
 * What the stories promise holds on the database of production too. The application is closed afterwards, since the
 * clock that it moves is one for all tests of this JVM.
 */
@FrontdeskOnPostgreSql
class BiometricsRescheduleOnPostgreSqlIT {

    /** The same stories as on the embedded database. */
    @Nested
    @FrontdeskOnPostgreSql
    class Stories extends BiometricsRescheduleStoryTest {}

    /** The same delays as on the embedded database. */
    @Nested
    @FrontdeskOnPostgreSql
    class Delays extends AppointmentPassedCheckTest {}
}
