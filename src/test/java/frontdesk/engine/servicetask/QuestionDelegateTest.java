package frontdesk.engine.servicetask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.request.OfficeMessageReader;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.request.Requests;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Any flow asks its customer by a class that says nothing but until when the diagram waits. */
class QuestionDelegateTest {
    private static final ReferenceNumber REFERENCE = new ReferenceNumber("AR-7K3M-9QXTC");
    private static final ZoneId CENTRE = ZoneId.of("America/New_York");

    private final StepEmailSender emails = mock(StepEmailSender.class);
    private final OfficeMessageReader conversation = mock(OfficeMessageReader.class);
    private final Requests requests = mock(Requests.class);
    private final BusinessCalendars calendars = mock(BusinessCalendars.class, RETURNS_DEEP_STUBS);
    private final DelegateExecution execution = mock(DelegateExecution.class);
    private final CustomerQuestionSupport questions =
            new CustomerQuestionSupport(conversation, requests, calendars, () -> Instant.parse("2026-12-01T15:00:00Z"));

    @BeforeEach
    void aDiagramThatWaitsSevenDays() {
        when(calendars.ofCentre().zone()).thenReturn(CENTRE);
        when(execution.getProcessBusinessKey()).thenReturn(REFERENCE.value());
        when(execution.getBpmnModelInstance())
                .thenReturn(Bpmn.createExecutableProcess("visit")
                        .startEvent()
                        .intermediateCatchEvent("no-answer")
                        .timerWithDuration("P7D")
                        .done());
        when(emails.lastFromOffice(execution)).thenReturn("Where do you live now?");
        when(conversation.timesFromOffice(execution)).thenReturn(2);
    }

    @Test
    void theQuestionIsSentWithTheDayByWhichToAnswer() {
        new AskVisitor().execute(execution);

        var sent = ArgumentCaptor.forClass(StepEmail.class);
        verify(emails).send(eq(execution), sent.capture());
        assertThat(sent.getValue())
                .isEqualTo(StepEmail.with(Map.of(
                                "question",
                                "Where do you live now?",
                                "answerBy",
                                ZonedDateTime.of(2026, 12, 8, 10, 0, 0, 0, CENTRE)))
                        .inRound(2));
    }

    @Test
    void theRequestWaitsForTheCustomerAndTheTimelineTellsThemSo() {
        new AskVisitor().execute(execution);

        verify(requests).moveTo(REFERENCE, RequestStatus.WAITING_FOR_CUSTOMER);
        verify(requests).tell(REFERENCE, "question-asked", Map.of());
    }

    private final class AskVisitor extends QuestionDelegate {
        private AskVisitor() {
            super(emails, questions, "no-answer");
        }
    }
}
