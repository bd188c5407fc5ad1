package frontdesk.flows.biometricsreschedule.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import frontdesk.engine.usertask.UserTaskHandler.SubmissionRejectedException;
import frontdesk.flows.biometricsreschedule.process.usertask.AppointmentPassedCheck;
import frontdesk.ports.appointment.Offices;
import frontdesk.ports.casefile.CaseDirectory;
import frontdesk.ports.request.Requests;
import frontdesk.support.fixture.OfficeFixture;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The moment between the appointment and the timer that ends the decision: what an officer submits then is refused. */
class DecisionAfterTheAppointmentTest {
    private static final Instant APPOINTMENT = Instant.parse("2026-12-01T13:00:00Z");

    private final Offices offices = mock(Offices.class);
    private final DelegateExecution execution = mock(DelegateExecution.class);

    @BeforeEach
    void anAppointmentInWashington() {
        when(offices.find("WAS")).thenReturn(Optional.of(OfficeFixture.washington()));
        when(execution.getVariable("presentOffice")).thenReturn("WAS");
        when(execution.getVariable("presentAppointmentAt")).thenReturn("2026-12-01T13:00Z");
    }

    @Test
    void isRefusedFromTheMomentOfTheAppointmentOnInTheOfficesTime() {
        assertThatThrownBy(() -> at(APPOINTMENT).refuse(execution))
                .isInstanceOf(SubmissionRejectedException.class)
                .hasMessage("The appointment on Tue, Dec 1, 2026, 8:00 AM EST has passed meanwhile, so it cannot be"
                        + " moved this way any more. The customer is told to call.");
    }

    @Test
    void isTakenUntilThen() {
        assertThatCode(() -> at(APPOINTMENT.minusMillis(1)).refuse(execution)).doesNotThrowAnyException();
    }

    private AppointmentPassedCheck at(Instant now) {
        RescheduleCaseLookup caseAtHand = new RescheduleCaseLookup(
                new RescheduleRequestMapper(mock(Requests.class)), mock(CaseDirectory.class), offices);
        return new AppointmentPassedCheck(caseAtHand, InstantSource.fixed(now));
    }
}
