package frontdesk.engine.usertask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import frontdesk.domain.request.Language;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.UserTaskHandler.SubmissionRejectedException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;

/** What is missing or means nothing is refused with the task's own sentence; blanks count as nothing. */
class SubmissionTest {
    private static final Variable<String> LANGUAGE = Variable.text("language");
    private static final Variable<Boolean> VERIFIED = Variable.yesOrNo("verified");

    private final DelegateExecution execution = mock(DelegateExecution.class);
    private final Submission submission = new Submission(execution);

    @Test
    void aTextIsReadWithoutTheBlanksAroundIt() {
        when(execution.getVariable("note")).thenReturn("  Called twice. \n");

        assertThat(submission.text(Submission.NOTE)).contains("Called twice.");
        assertThat(submission.text(Submission.NOTE, "Write a note.")).isEqualTo("Called twice.");
    }

    @Test
    void aTextOfBlanksIsNone() {
        when(execution.getVariable("note")).thenReturn(" \n ");

        assertThat(submission.text(Submission.NOTE)).isEmpty();
        assertThatThrownBy(() -> submission.text(Submission.NOTE, "Write a note."))
                .isInstanceOf(SubmissionRejectedException.class)
                .hasMessage("Write a note.");
    }

    @Test
    void aValueThatIsMissingIsRefused() {
        assertThatThrownBy(() -> submission.value(VERIFIED, "Say yes or no."))
                .isInstanceOf(SubmissionRejectedException.class)
                .hasMessage("Say yes or no.");

        when(execution.getVariable("verified")).thenReturn(false);

        assertThat(submission.value(VERIFIED, "Say yes or no.")).isFalse();
    }

    @Test
    void aChoiceIsOneOfItsCodesToTheLetter() {
        when(execution.getVariable("language")).thenReturn("ES", "es", null);

        assertThat(submission.choice(LANGUAGE, Language.class, "Choose EN or ES."))
                .isEqualTo(Language.ES);
        for (int other = 0; other < 2; other++) {
            assertThatThrownBy(() -> submission.choice(LANGUAGE, Language.class, "Choose EN or ES."))
                    .isInstanceOf(SubmissionRejectedException.class)
                    .hasMessage("Choose EN or ES.");
        }
    }
}
