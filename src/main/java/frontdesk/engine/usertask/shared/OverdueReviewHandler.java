package frontdesk.engine.usertask.shared;

import frontdesk.engine.brief.OverdueReviewBrief;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.UserTaskHandler;
import frontdesk.ports.request.Requests;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * A review is overdue, and the supervisor sees to it: the task shows the {@link OverdueReviewBrief} and takes
 * {@code note}, what was done. The review stays open beside it.
 */
public abstract class OverdueReviewHandler implements UserTaskHandler {
    private final OverdueReviewBrief brief;
    private final Requests requests;

    /**
     * @param brief lays out who asks, and which review is overdue
     * @param requests keeps the note
     */
    protected OverdueReviewHandler(OverdueReviewBrief brief, Requests requests) {
        this.brief = brief;
        this.requests = requests;
    }

    @Override
    public final Set<Variable<?>> inputs() {
        return Set.of(Submission.NOTE);
    }

    @Override
    public final Set<String> briefVariables() {
        Set<String> names = new HashSet<>(ownVariables());
        names.addAll(brief.variables());
        return Set.copyOf(names);
    }

    @Override
    public final Map<String, Object> brief(DelegateTask task) {
        Map<String, Object> all = new HashMap<>(own(task));
        all.putAll(brief.of(task));
        return Map.copyOf(all);
    }

    /** The names of what the flow lays out beyond that. */
    protected Set<String> ownVariables() {
        return Set.of();
    }

    /** What the flow lays out beyond that, by the names of {@link #ownVariables}. */
    protected Map<String, Object> own(DelegateTask task) {
        return Map.of();
    }

    @Override
    public final void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        String note = submission.text(Submission.NOTE, "Write a note that says what you did about the overdue review.");
        submission.keepNote(requests, note);
    }
}
