package frontdesk.engine.usertask.shared;

import frontdesk.engine.brief.TaskBrief;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.UserTaskHandler;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** A user task that lays out one {@link TaskBrief}, the same whenever it is read, and keeps what officers write with it. */
public abstract class BriefedTaskHandler implements UserTaskHandler {
    private final Requests requests;
    private final TaskBrief brief;

    /**
     * @param requests keeps what officers write
     * @param brief all that the task lays out
     */
    protected BriefedTaskHandler(Requests requests, TaskBrief brief) {
        this.requests = requests;
        this.brief = brief;
    }

    @Override
    public final Set<String> briefVariables() {
        return brief.variables();
    }

    @Override
    public final Map<String, Object> brief(DelegateTask task) {
        return brief.of(task);
    }

    /** Keeps the {@link Submission#NOTE} for colleagues, where the officer wrote one. */
    protected final void keepNote(Submission submission) {
        submission.keepNote(requests);
    }

    /** Keeps what an officer wrote to the customer; {@code EmailText.fromOffice} sends it. */
    protected final void keepMessage(Submission submission, String message) {
        requests.say(submission.reference(), Requests.Speaker.OFFICE, message);
    }
}
