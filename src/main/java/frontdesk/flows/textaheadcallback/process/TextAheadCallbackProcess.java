package frontdesk.flows.textaheadcallback.process;

import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.LAST_REPLY;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.StepName;
import frontdesk.engine.usertask.TaskBriefs;
import frontdesk.flows.textaheadcallback.domain.ReplyClassification;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the application tells the flow. */
@Component
public class TextAheadCallbackProcess {
    /** The flow's process key. */
    public static final String KEY = "text-ahead-callback";

    static final String PREFIX = "CB";

    private static final String CALL = "call-customer";

    /** Where a request goes on after texting. */
    static final String AFTER_TEXTING = "what-was-said";

    /** The step that asks whether the customer is free. */
    static final String ASK = "ask-by-text";

    private final RuntimeService runtime;
    private final RepositoryService models;
    private final ManagementService jobs;
    private final TaskService tasks;
    private final TaskBriefs briefs;

    TextAheadCallbackProcess(
            RuntimeService runtime,
            RepositoryService models,
            ManagementService jobs,
            TaskService tasks,
            TaskBriefs briefs) {
        this.runtime = runtime;
        this.models = models;
        this.jobs = jobs;
        this.tasks = tasks;
        this.briefs = briefs;
    }

    /** Starts the flow for a request that was taken up again, at what the customer said by text. */
    void goesOnAfterTexting(ReferenceNumber reference, Map<String, Object> said) {
        runtime.createProcessInstanceByKey(KEY)
                .businessKey(reference.value())
                .startBeforeActivity(AFTER_TEXTING)
                .setVariables(said)
                .execute();
    }

    /** Whether an operator has stopped the instance for a while. */
    boolean isSuspended(String processInstanceId) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .suspended()
                        .count()
                > 0;
    }

    /** Whether the instance is about to ask, is doing so, or has not got through with it, wherever the diagram asks. */
    boolean isAboutToAsk(String processInstanceId) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .singleResult())
                .map(instance -> models.getBpmnModelInstance(instance.getProcessDefinitionId()))
                .stream()
                .flatMap(model -> StepName.elementsThatDo(ASK, model).stream())
                .anyMatch(element -> jobs.createJobQuery()
                                .processInstanceId(processInstanceId)
                                .activityId(element)
                                .count()
                        > 0);
    }

    /** Notes the customer's last word where the diagram waits for none any more. */
    void noteLastReply(String processInstanceId, ReplyClassification meaning) {
        runtime.setVariable(processInstanceId, LAST_REPLY.name(), meaning.name());
    }

    /** Shows the officer of an open call what the customer has said meanwhile. */
    void refreshCall(String processInstanceId) {
        openCall(processInstanceId).ifPresent(briefs::refresh);
    }

    /** Shows this on the pages that officers have open. */
    public void showToOfficer(String processInstanceId, String name, Object value) {
        tasks.createTaskQuery()
                .processInstanceId(processInstanceId)
                .taskDefinitionKeyIn(CALL, "read-replies")
                .list()
                .forEach(task -> tasks.setVariableLocal(task.getId(), name, value));
    }

    /** Moves the open call up in the officers' list. */
    public void raiseCall(String processInstanceId, int priority) {
        openCall(processInstanceId).ifPresent(task -> tasks.setPriority(task, priority));
    }

    /** Who holds an open call of one of these instances. */
    public Set<String> callers(Collection<String> processInstanceIds) {
        return processInstanceIds.isEmpty()
                ? Set.of()
                : tasks
                        .createTaskQuery()
                        .processInstanceIdIn(processInstanceIds.toArray(String[]::new))
                        .taskDefinitionKey(CALL)
                        .taskAssigned()
                        .list()
                        .stream()
                        .map(Task::getAssignee)
                        .collect(Collectors.toSet());
    }

    private Optional<String> openCall(String processInstanceId) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .processInstanceId(processInstanceId)
                        .taskDefinitionKey(CALL)
                        .singleResult())
                .map(Task::getId);
    }
}
