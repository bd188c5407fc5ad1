package frontdesk.web;

import frontdesk.ports.AppointmentBook;
import frontdesk.ports.RunningRequests;
import org.mockito.Mockito;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stands in for the flows and the calendar, which the doors know by their ports alone. */
@TestConfiguration(proxyBeanMethods = false)
class StandIns {
    @Bean
    @Primary
    RunningRequests noFlow() {
        return Mockito.mock(RunningRequests.class);
    }

    @Bean
    @Primary
    AppointmentBook emptyBook() {
        return Mockito.mock(AppointmentBook.class);
    }
}
