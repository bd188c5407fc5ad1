package frontdesk.web.security;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.boot.test.context.TestComponent;

/** A flow of two tasks, one for every officer and one for those trained for protected cases, each with a brief. */
@TestComponent
public class ProbeProcess {
    public static final String KEY = "probe";

    private final RuntimeService runtime;
    private final TaskService tasks;

    ProbeProcess(RepositoryService repository, RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
        repository
                .createDeployment()
                .addModelInstance(
                        "probe.bpmn",
                        Bpmn.createExecutableProcess(KEY)
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .parallelGateway("both")
                                .userTask("open")
                                .camundaCandidateGroups("contact-center-officer")
                                .endEvent()
                                .moveToNode("both")
                                .userTask("guarded")
                                .camundaCandidateGroups("protected-cases")
                                .endEvent()
                                .done())
                .deploy();
    }

    /** Starts an instance whose variables hold a customer's secret. */
    public Instance start() {
        ProcessInstance started = runtime.createProcessInstanceByKey(KEY)
                .setVariable("secret", "of a customer")
                .execute();
        String id = started.getId();
        var instance = new Instance(id, started.getProcessDefinitionId(), taskOf(id, "open"), taskOf(id, "guarded"));
        tasks.setVariableLocal(instance.openTask(), "brief", "for officers");
        return instance;
    }

    public void end(Instance instance) {
        runtime.deleteProcessInstance(instance.id(), "tested");
    }

    private String taskOf(String instance, String key) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(key)
                .singleResult()
                .getId();
    }

    public record Instance(String id, String definition, String openTask, String guardedTask) {}
}
