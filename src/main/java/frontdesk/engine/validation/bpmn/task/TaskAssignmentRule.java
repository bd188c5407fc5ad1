package frontdesk.engine.validation.bpmn.task;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.value.PossibleValues;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A task is offered to groups, whatever a table says; accounts differ from office to office and change, and a task for one
 * that is not there is in nobody's list.
 */
final class TaskAssignmentRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.all("userTask")
                .flatMap(task -> Stream.concat(
                                Stream.of("assignee", "candidateUsers").flatMap(name -> account(task, name)),
                                CandidateGroupRule.groups(task)
                                        .filter(JuelExpression::isIn)
                                        .flatMap(group -> group(model, group)))
                        .map(problem -> model.finding(task, problem)));
    }

    private static Stream<String> account(XmlElement task, String name) {
        return task.attributes()
                .filter(attribute -> name.equals(attribute.getLocalName()))
                .map(attribute ->
                        ("is for the account '%s', which a model cannot know; remove '%s', and offer the task to"
                                        + " one of the groups %s")
                                .formatted(attribute.getValue(), name, CandidateGroupRule.GROUPS));
    }

    private static Stream<String> group(BpmnDocument model, String expression) {
        return JuelExpression.in(expression).map(new PossibleValues(model)::of).stream()
                .flatMap(values -> values.map(known -> noGroups(expression, known))
                        .orElseGet(() -> Stream.of(
                                ("is offered to whatever %s is, which may be no group; take it from a table in which"
                                                + " each row gives one of %s")
                                        .formatted(expression, CandidateGroupRule.GROUPS))));
    }

    private static Stream<String> noGroups(String expression, Set<String> values) {
        Set<String> unknown = new TreeSet<>(values);
        CandidateGroupRule.GROUPS.forEach(unknown::remove);
        return unknown.stream()
                .map(group -> "is offered to %s, which can be '%s', who gets no tasks; the groups are %s"
                        .formatted(expression, group, CandidateGroupRule.GROUPS));
    }
}
