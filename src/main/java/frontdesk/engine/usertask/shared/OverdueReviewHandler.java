package frontdesk.engine.usertask.shared;

import frontdesk.engine.brief.RequestBrief;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.UserTaskHandler;
import frontdesk.ports.request.Requests;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;

/**
 * A review is overdue, and the supervisor sees to it: beside the {@link RequestBrief} the task lays out
 * {@code overdueSince} and {@code reviewer}, and takes {@code note}, what was done. The review stays open beside it.
 */
public abstract class OverdueReviewHandler implements UserTaskHandler {
    private final RequestBrief brief;
    private final Requests requests;
    private final String review;

    /**
     * @param brief lays out who asks
     * @param requests keeps the note
     * @param review the id of the user task that is overdue
     */
    protected OverdueReviewHandler(RequestBrief brief, Requests requests, String review) {
        this.brief = brief;
        this.requests = requests;
        this.review = review;
    }

    @Override
    public final Set<Variable<?>> inputs() {
        return Set.of(Submission.NOTE);
    }

    @Override
    public final Set<String> briefVariables() {
        Set<String> names = new HashSet<>(ownVariables());
        names.add("overdueSince");
        names.add("reviewer");
        return RequestBrief.with(names);
    }

    @Override
    public final Map<String, Object> brief(DelegateTask task) {
        Map<String, Object> all = new HashMap<>(own(task));
        all.put("overdueSince", brief.time(task.getCreateTime().toInstant()));
        all.put("reviewer", reviewer(task).orElse("nobody yet"));
        return brief.with(all, task);
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
        requests.say(submission.reference(), Requests.Speaker.OFFICE_NOTE, note);
    }

    private Optional<String> reviewer(DelegateTask overdue) {
        return overdue
                .getProcessEngineServices()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(overdue.getProcessInstanceId())
                .taskDefinitionKey(review)
                .list()
                .stream()
                .findFirst()
                .map(Task::getAssignee);
    }
}
