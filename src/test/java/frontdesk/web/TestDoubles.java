package frontdesk.web;

import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.request.RequestLifecycle;
import org.mockito.AdditionalAnswers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stands in for the flows, which the endpoints know by their ports alone, and before the book of appointments. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDoubles {
    @Bean
    @Primary
    RequestLifecycle noFlow() {
        return Mockito.mock(RequestLifecycle.class);
    }

    @Bean
    @Primary
    AppointmentBook bookThatCanBeToldOtherwise(@Qualifier("databaseAppointmentBook") AppointmentBook book) {
        return Mockito.mock(AppointmentBook.class, AdditionalAnswers.delegatesTo(book));
    }
}
