package frontdesk.engine.validation.bpmn.task;

import frontdesk.domain.request.AccessRole;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** With a task comes the officer's brief, so that none is offered to a group that may not read about customers. */
final class CandidateGroupRule implements BpmnRule {
    private static final String COMMA_OUTSIDE_OF_EXPRESSIONS = ",(?![^{]*})";

    static final List<String> GROUPS = Arrays.stream(AccessRole.values())
            .filter(AccessRole::worksOnTasks)
            .map(AccessRole::group)
            .toList();

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.all("userTask")
                .flatMap(task -> groups(task)
                        .filter(group -> !JuelExpression.isIn(group))
                        .filter(group -> !GROUPS.contains(group))
                        .map(group -> model.finding(
                                task,
                                "is offered to '%s', who gets no tasks; the groups are %s".formatted(group, GROUPS))));
    }

    /** The groups that the task names, and the expressions that give one. */
    static Stream<String> groups(XmlElement task) {
        return Arrays.stream(task.camunda("candidateGroups").split(COMMA_OUTSIDE_OF_EXPRESSIONS))
                .map(String::strip)
                .filter(group -> !group.isEmpty());
    }
}
