package frontdesk.engine.request;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.Requests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.EventSubscriptionQuery;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Tells the instance that works on a request what has happened, in the caller's transaction. The instance is looked up
 * in Frontdesk's own table and addressed by its id: a correlation by variable scans all that wait.
 */
@Component
public class RequestMessageCorrelator {
    /** What the person was told about their appointment holds no longer, or is not to hold any longer. */
    public static final String APPOINTMENT_TOUCHED = "appointment-touched";

    private final Requests requests;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskService tasks;

    RequestMessageCorrelator(
            Requests requests, RuntimeService runtime, RepositoryService repository, TaskService tasks) {
        this.requests = requests;
        this.runtime = runtime;
        this.repository = repository;
        this.tasks = tasks;
    }

    /**
     * Whether the request's instance waits for this now; the request is kept to the caller until their transaction ends.
     *
     * @param message as diagrams name it
     */
    public boolean isAwaited(String message, ReferenceNumber request) {
        return instanceWaitingFor(message, request).isPresent();
    }

    /**
     * Lets it happen, where the request's instance waits for it; false where it does not.
     *
     * @param message as diagrams name it
     * @param variables of the flow, set as it happens
     * @throws OptimisticLockingFailureException where a job of the same instance came in between; try again
     * @throws SuspendedEntityInteractionException where the instance is suspended; try again once it goes on
     */
    public boolean happened(String message, ReferenceNumber request, Map<String, Object> variables) {
        Optional<String> instance = instanceWaitingFor(message, request);
        instance.ifPresent(id -> tell(id, message, variables));
        return instance.isPresent();
    }

    /**
     * The ids of the officers' open tasks that this began when it happened before, and that nobody has taken yet: who has
     * may have the page open as it was.
     *
     * @param message as diagrams name it, at the start of an event subprocess
     */
    List<String> openTasks(String message, ReferenceNumber request) {
        return tasksBegunBy(message, request).stream()
                .filter(task -> task.getAssignee() == null)
                .map(Task::getId)
                .toList();
    }

    /**
     * The officers' open tasks that this began when it happened before, whoever holds them.
     *
     * @param message as diagrams name it, at the start of an event subprocess
     */
    public List<Task> tasksBegunBy(String message, ReferenceNumber request) {
        return instanceWaitingFor(message, request).stream()
                .flatMap(instance -> subscriptions(instance, message).list().stream()
                        .map(subscription -> keysOfTasksBegunBy(subscription.getActivityId(), instance))
                        .filter(keys -> !keys.isEmpty())
                        .flatMap(keys -> tasks
                                .createTaskQuery()
                                .processInstanceId(instance)
                                .taskDefinitionKeyIn(keys.toArray(String[]::new))
                                .list()
                                .stream()))
                .toList();
    }

    /** The ids of all open tasks of the request, whoever holds them. */
    List<String> openTasks(ReferenceNumber request) {
        return requests.find(request).flatMap(Requests.Request::processInstanceId).stream()
                .flatMap(instance -> tasks.createTaskQuery().processInstanceId(instance).list().stream())
                .map(Task::getId)
                .toList();
    }

    /** The keys of the tasks in the event subprocess that this event starts. */
    private List<String> keysOfTasksBegunBy(String startEvent, String instance) {
        String definition = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId();
        BpmnModelInstance model = repository.getBpmnModelInstance(definition);
        return model.getModelElementById(startEvent).getParentElement() instanceof SubProcess handling
                ? handling.getChildElementsByType(UserTask.class).stream()
                        .map(BaseElement::getId)
                        .toList()
                : List.of();
    }

    private Optional<String> instanceWaitingFor(String message, ReferenceNumber reference) {
        return requests.findToChange(reference)
                .filter(request -> !request.status().isFinal())
                .flatMap(Requests.Request::processInstanceId)
                .filter(id -> subscriptions(id, message).count() > 0);
    }

    private EventSubscriptionQuery subscriptions(String instance, String message) {
        return runtime.createEventSubscriptionQuery()
                .processInstanceId(instance)
                .eventType("message")
                .eventName(message);
    }

    private void tell(String processInstanceId, String message, Map<String, Object> variables) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceId(processInstanceId)
                    .setVariables(variables)
                    .correlate();
        } catch (OptimisticLockingException collision) {
            // Nothing more can be asked here: PostgreSQL ends a transaction with the statement that failed.
            throw collision(collision);
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            refuseSuspended(processInstanceId);
            throw collision(nobodyWaits);
        }
    }

    private static OptimisticLockingFailureException collision(RuntimeException cause) {
        return new OptimisticLockingFailureException("A job of the same instance came in between", cause);
    }

    /**
     * Makes sure that a request which waits for nothing does so of itself, and not since it was stopped.
     *
     * @throws SuspendedEntityInteractionException where its instance is suspended; try again once it goes on
     */
    public void refuseSuspended(ReferenceNumber reference) {
        requests.find(reference).flatMap(Requests.Request::processInstanceId).ifPresent(this::refuseSuspended);
    }

    /** The engine finds nobody who waits there, as if the instance had gone on. */
    private void refuseSuspended(String processInstanceId) {
        boolean isSuspended = runtime.createProcessInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .suspended()
                        .count()
                > 0;
        if (isSuspended) {
            throw new SuspendedEntityInteractionException("The instance that works on the request is suspended");
        }
    }
}
