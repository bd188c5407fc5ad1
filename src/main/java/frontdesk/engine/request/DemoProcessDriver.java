package frontdesk.engine.request;

import frontdesk.domain.request.ReferenceNumber;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Acts as portals and officers do, through the engine's own endpoints, for a demo that has neither yet. */
@Component
@ConditionalOnProperty("frontdesk.demo.enabled")
public class DemoProcessDriver {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    DemoProcessDriver(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    /** Hands a request in at the engine's start endpoint. */
    public ReferenceNumber request(String processKey, String json) {
        String businessKey = runtime.startProcessInstanceByKey(
                        processKey,
                        Map.of(
                                RequestStartListener.REQUEST,
                                SpinValues.jsonValue(json).create()))
                .getBusinessKey();
        return new ReferenceNumber(businessKey);
    }

    /** Lets an officer take the request's open task. */
    public void claim(ReferenceNumber reference, String taskKey, String officer) {
        tasks.claim(openTask(reference, taskKey).getId(), officer);
    }

    /** Completes the request's open task. */
    public void complete(ReferenceNumber reference, String taskKey, Map<String, Object> submitted) {
        tasks.complete(openTask(reference, taskKey).getId(), submitted);
    }

    /** Does what the request's instance has due, one step after the other, where no job executor is at work yet. */
    public void doDueWork(ReferenceNumber reference) {
        for (var due = dueOf(reference); due.isPresent(); due = dueOf(reference)) {
            management.executeJob(due.get().getId());
        }
    }

    private Optional<Job> dueOf(ReferenceNumber reference) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value())
                .singleResult()
                .getId();
        return management.createJobQuery().processInstanceId(instance).executable().listPage(0, 1).stream()
                .findFirst();
    }

    private Task openTask(ReferenceNumber reference, String taskKey) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .processInstanceBusinessKey(reference.value())
                        .taskDefinitionKey(taskKey)
                        .singleResult())
                .orElseThrow(() -> new IllegalStateException("there is no task \"" + taskKey + "\" open"));
    }
}
