package frontdesk.engine.usertask;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.OfficerNames;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.UserTaskHandler.SubmissionRejectedException;
import frontdesk.ports.request.Requests;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;

/** What an officer has submitted with a task, as {@link UserTaskHandler#complete} reads and refuses it. */
public record Submission(DelegateExecution execution) {
    /** What the officer notes for colleagues; the name of the field in all forms. */
    public static final Variable<String> NOTE = Variable.text("note");

    /** The request that the task is about. */
    public ReferenceNumber reference() {
        return new ReferenceNumber(execution.getProcessBusinessKey());
    }

    /** Without the white space around it; empty where nothing else was written. */
    public Optional<String> text(Variable<String> field) {
        return field.find(execution).map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * A text that the task cannot go on without.
     *
     * @throws SubmissionRejectedException with this sentence, where nothing was written
     */
    public String text(Variable<String> field, String howToFix) {
        return text(field).orElseThrow(() -> new SubmissionRejectedException(field.name(), howToFix));
    }

    /**
     * A value that the task cannot go on without, such as yes or no.
     *
     * @throws SubmissionRejectedException with this sentence, where there is none
     */
    public <T> T value(Variable<T> field, String howToFix) {
        return field.find(execution).orElseThrow(() -> new SubmissionRejectedException(field.name(), howToFix));
    }

    /**
     * One of several codes.
     *
     * @throws SubmissionRejectedException with this sentence, where there is none, or one that is none of them
     */
    public <E extends Enum<E>> E choice(Variable<String> field, Class<E> choices, String howToFix) {
        return field.find(execution).stream()
                .flatMap(code -> Arrays.stream(choices.getEnumConstants())
                        .filter(choice -> choice.name().equals(code)))
                .findFirst()
                .orElseThrow(() -> new SubmissionRejectedException(field.name(), howToFix));
    }

    /** Keeps the {@link #NOTE} with the request for colleagues to read; nothing where none was written. */
    public void keepNote(Requests requests) {
        text(NOTE).ifPresent(note -> keepNote(requests, note));
    }

    /** Keeps a note with the request for colleagues to read, under the name of the officer who submits. */
    public void keepNote(Requests requests, String note) {
        author().ifPresentOrElse(
                        author -> requests.note(reference(), note, author),
                        () -> requests.say(reference(), Requests.Speaker.OFFICE_NOTE, note));
    }

    /** The name of the officer who submits; empty where a flow completes the task by itself. */
    public Optional<String> author() {
        return Optional.ofNullable(Context.getCommandContext())
                .flatMap(context -> Optional.ofNullable(context.getAuthenticatedUserId())
                        .map(new OfficerNames(context.getProcessEngineConfiguration())::of));
    }
}
