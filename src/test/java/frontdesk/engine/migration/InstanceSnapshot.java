package frontdesk.engine.migration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** All that a case has at the moment: tasks with what their officers see, jobs with their times, messages, variables. */
record InstanceSnapshot(
        SortedSet<String> tasks,
        SortedSet<String> jobs,
        SortedSet<String> messages,
        SortedMap<String, String> variables) {

    static InstanceSnapshot of(ProcessEngine engine, String instance) {
        return new InstanceSnapshot(
                sorted(engine.getTaskService().createTaskQuery().processInstanceId(instance).list().stream()
                        .map(task -> describe(engine, task))),
                sorted(engine.getManagementService().createJobQuery().processInstanceId(instance).list().stream()
                        .map(job -> describe(engine, job))),
                sorted(
                        engine
                                .getRuntimeService()
                                .createEventSubscriptionQuery()
                                .processInstanceId(instance)
                                .list()
                                .stream()
                                .map(waiting -> waiting.getId() + " " + waiting.getActivityId() + " "
                                        + waiting.getEventName())),
                variables(engine, List.of(instance)));
    }

    private static String describe(ProcessEngine engine, Task task) {
        Map<String, Object> brief = new TreeMap<>();
        engine.getRuntimeService()
                .createVariableInstanceQuery()
                .disableCustomObjectDeserialization()
                .taskIdIn(task.getId())
                .list()
                .forEach(variable -> brief.put(variable.getName(), String.valueOf(variable.getValue())));
        return "%s %s %s due %s priority %d for %s with %s"
                .formatted(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        task.getAssignee(),
                        task.getDueDate(),
                        task.getPriority(),
                        engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                                .map(link -> link.getGroupId() + link.getUserId())
                                .sorted()
                                .toList(),
                        brief);
    }

    private static String describe(ProcessEngine engine, Job job) {
        return "%s %s due %s tries %d".formatted(job.getId(), step(engine, job), job.getDuedate(), job.getRetries());
    }

    /** The element that the job works on. */
    static String step(ProcessEngine engine, Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private static SortedMap<String, String> variables(ProcessEngine engine, Collection<String> instances) {
        return engine
                .getRuntimeService()
                .createVariableInstanceQuery()
                .disableCustomObjectDeserialization()
                .processInstanceIdIn(instances.toArray(String[]::new))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        variable -> variable.getId() + " " + variable.getName(),
                        variable -> String.valueOf(variable.getValue()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static SortedSet<String> sorted(Stream<String> lines) {
        return lines.collect(Collectors.toCollection(TreeSet::new));
    }
}
