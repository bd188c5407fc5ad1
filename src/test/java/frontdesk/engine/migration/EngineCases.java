package frontdesk.engine.migration;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Cases of an engine in this JVM. */
record EngineCases(ProcessEngine engine) implements RunningCases {
    @Override
    public Set<String> places(String reference) {
        return running(reference)
                .map(instance -> Set.copyOf(engine.getRuntimeService().getActiveActivityIds(instance)))
                .findFirst()
                .orElse(Set.of());
    }

    String instance(String reference) {
        return running(reference).findFirst().orElseThrow();
    }

    @Override
    public List<WaitingJob> jobs(String reference) {
        return engine.getManagementService().createJobQuery().processInstanceId(instance(reference)).list().stream()
                .map(job -> new WaitingJob(job.getId(), InstanceSnapshot.step(engine, job)))
                .toList();
    }

    @Override
    public List<String> tasks(String reference) {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance(reference)).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    @Override
    public void execute(String job) {
        engine.getManagementService().executeJob(job);
    }

    private Stream<String> running(String reference) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .list()
                .stream()
                .map(ProcessInstance::getId);
    }
}
