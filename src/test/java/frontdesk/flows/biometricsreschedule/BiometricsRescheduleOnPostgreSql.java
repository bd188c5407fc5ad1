package frontdesk.flows.biometricsreschedule;

import frontdesk.support.FrontdeskOnPostgreSql;
import org.junit.jupiter.api.Nested;

/** What the stories promise holds on the database of production too. */
@FrontdeskOnPostgreSql
class BiometricsRescheduleOnPostgreSql {

    /** The same stories as on the embedded database. */
    @Nested
    @FrontdeskOnPostgreSql
    class Stories extends BiometricsRescheduleStoryTest {}

    /** The same delays as on the embedded database. */
    @Nested
    @FrontdeskOnPostgreSql
    class Delays extends AppointmentPassedCheckTest {}
}
