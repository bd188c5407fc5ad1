package frontdesk.engine.usertask.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.RequestBrief;
import frontdesk.engine.brief.TaskBrief;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.UserTaskHandler.SubmissionRejectedException;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Speaker;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a new flow gets of a task that other flows have, by a class that says nothing but its name. */
class SharedTasksTest {
    private static final ReferenceNumber REFERENCE = new ReferenceNumber("AR-7K3M-9QXTC");

    private final RequestBrief brief = mock(RequestBrief.class);
    private final Requests requests = mock(Requests.class);
    private final DelegateExecution execution = mock(DelegateExecution.class);
    private final DelegateTask task = mock(DelegateTask.class);
    private final ReturnedEmails returned = mock(ReturnedEmails.class);

    @BeforeEach
    void aRequest() {
        when(execution.getProcessBusinessKey()).thenReturn(REFERENCE.value());
        when(task.getExecution()).thenReturn(execution);
        when(brief.with(any(), any())).thenAnswer(call -> new HashMap<>(call.<Map<String, Object>>getArgument(0)));
    }

    @Test
    void aFlowThatAddsNothingLaysOutWhoAsksAndWhatWasSaid() {
        var tellVisitor = new TellVisitorAnotherWay(brief, requests, returned);

        assertThat(tellVisitor.briefVariables()).isEqualTo(RequestBrief.with(ReturnedEmails.NAMES));
        assertThat(tellVisitor.inputVariables()).containsExactlyInAnyOrder("note", "correctedEmail");
        assertThat(tellVisitor.brief(task)).isEmpty();
    }

    @Test
    void aFlowAddsItsOwnUnderTheNamesThatItDeclares() {
        var tellGuest = new TellGuestAnotherWay(brief, requests, returned);

        assertThat(tellGuest.briefVariables()).contains("roomName").containsAll(RequestBrief.NAMES);
        assertThat(tellGuest.brief(task)).isEqualTo(Map.of("roomName", "Blue"));
    }

    @Test
    void theNoteAndTheRightAddressAreKept() {
        when(execution.getVariable("note")).thenReturn(" Called, and told her. ");
        when(execution.getVariable("correctedEmail")).thenReturn("ana@example.org");
        var tellGuest = new TellGuestAnotherWay(brief, requests, returned);

        tellGuest.complete(execution);

        verify(requests).correctEmail(REFERENCE, "ana@example.org");
        verify(returned).sendAgain(any(), eq("ana@example.org"));
        verify(requests).say(REFERENCE, Speaker.OFFICE_NOTE, "Called, and told her.");
        verify(execution).setVariable("emailCorrected", true);
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndNothingIsKept() {
        when(execution.getVariable("note")).thenReturn("Called.");
        when(execution.getVariable("correctedEmail")).thenReturn("ana at example");
        var tellVisitor = new TellVisitorAnotherWay(brief, requests, returned);

        assertThatThrownBy(() -> tellVisitor.complete(execution))
                .isInstanceOf(SubmissionRejectedException.class)
                .hasMessage("The corrected e-mail address must look like maria@example.org.");
        verifyNoMoreInteractions(requests);
    }

    @Test
    void aTaskThatNamesItsBriefLaysItOutAndKeepsWhatTheOfficerWrote() {
        when(brief.variables()).thenReturn(Set.of("requesterName"));
        when(brief.of(task)).thenReturn(Map.of("requesterName", "Ana Perez"));
        when(execution.getVariable("note")).thenReturn(" Called her. ");
        var greet = new GreetVisitor(requests, brief);

        greet.complete(execution);

        assertThat(greet.briefVariables()).containsExactly("requesterName");
        assertThat(greet.brief(task)).isEqualTo(Map.of("requesterName", "Ana Perez"));
        verify(requests).say(REFERENCE, Speaker.OFFICE_NOTE, "Called her.");
        verify(requests).say(REFERENCE, Speaker.OFFICE, "Welcome.");
    }

    @Test
    void whereNoNoteIsWrittenNoneIsKept() {
        var greet = new GreetVisitor(requests, brief);

        greet.complete(execution);

        verify(requests).say(REFERENCE, Speaker.OFFICE, "Welcome.");
        verifyNoMoreInteractions(requests);
    }

    private static final class GreetVisitor extends BriefedTaskHandler {
        private GreetVisitor(Requests requests, TaskBrief brief) {
            super(requests, brief);
        }

        @Override
        public Set<Variable<?>> inputs() {
            return Set.of(Submission.NOTE);
        }

        @Override
        public void complete(DelegateExecution execution) {
            Submission submission = new Submission(execution);
            keepNote(submission);
            keepMessage(submission, "Welcome.");
        }
    }

    private static final class TellVisitorAnotherWay extends AlternativeContactHandler {
        private TellVisitorAnotherWay(RequestBrief brief, Requests requests, ReturnedEmails returned) {
            super(brief, requests, returned);
        }
    }

    private static final class TellGuestAnotherWay extends AlternativeContactHandler {
        private TellGuestAnotherWay(RequestBrief brief, Requests requests, ReturnedEmails returned) {
            super(brief, requests, returned);
        }

        @Override
        protected Set<String> ownVariables() {
            return Set.of("roomName");
        }

        @Override
        protected Map<String, Object> own(DelegateTask task) {
            return Map.of("roomName", "Blue");
        }

        @Override
        protected void completed(DelegateExecution execution, boolean emailCorrected) {
            execution.setVariable("emailCorrected", emailCorrected);
        }
    }
}
