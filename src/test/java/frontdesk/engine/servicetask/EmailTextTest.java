package frontdesk.engine.servicetask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.Variable;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmailSender;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** A step whose e-mail brings an answer says where the answer stands, and no more. */
class EmailTextTest {
    private static final Variable<String> ENGLISH = Variable.text("answerEn");
    private static final Variable<String> SPANISH = Variable.text("answerEs");

    private final StepEmailSender emails = mock(StepEmailSender.class);
    private final RequestConcluder outcomes = mock(RequestConcluder.class);
    private final DelegateExecution execution = mock(DelegateExecution.class);

    @Test
    void aStepThatSaysNothingSendsWhatAllEmailsOfItsFlowSay() {
        new Answering(EmailText.none()).execute(execution);

        assertThat(sent()).isEqualTo(StepEmail.PLAIN);
    }

    @Test
    void theAnswerOfATableIsInTheLanguageOfWhoeverAsked() {
        when(emails.answer(execution, ENGLISH, SPANISH)).thenReturn("Escriba por correo.");

        new Answering(EmailText.fromTable(ENGLISH, SPANISH)).execute(execution);

        assertThat(sent().values()).isEqualTo(Map.of("answer", "Escriba por correo."));
    }

    @Test
    void theOfficersWordsAreThoseThatWereWrittenLast() {
        when(emails.lastFromOffice(execution)).thenReturn("We need a new form.");

        new Answering(EmailText.fromOffice()).execute(execution);

        assertThat(sent().values()).isEqualTo(Map.of("messageToCustomer", "We need a new form."));
    }

    @Test
    void theRequestIsConcludedOnceTheEmailIsOnItsWay() {
        new Answering(EmailText.none()).execute(execution);

        var order = inOrder(emails, outcomes);
        order.verify(emails).send(eq(execution), any());
        order.verify(outcomes).conclude(execution, Outcome.ANSWERED, RequestStatus.CLOSED, "answered");
    }

    private StepEmail sent() {
        var email = ArgumentCaptor.forClass(StepEmail.class);
        verify(emails).send(eq(execution), email.capture());
        return email.getValue();
    }

    private enum Outcome {
        ANSWERED
    }

    private final class Answering extends ConcludingEmailDelegate {
        private Answering(EmailText text) {
            super(emails, outcomes, Outcome.ANSWERED, RequestStatus.CLOSED, "answered", text);
        }
    }
}
