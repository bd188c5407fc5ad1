package frontdesk.engine.validation.bpmn.task;

import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.form.FormTask;
import frontdesk.engine.usertask.form.FormTaskVariables;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.model.CamundaForm.Field;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A user task without code names a brief of its flow, and its form asks only what can be taken without code. */
final class FormTaskRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.flow().stream()
                .flatMap(flow -> model.all("userTask")
                        .filter(task -> FormTask.briefOf(task).isPresent())
                        .flatMap(task -> Stream.concat(
                                brief(model, flow, task),
                                Optional.ofNullable(model.formTasks().get(task.id())).stream()
                                        .flatMap(known -> fields(model, flow, task, known)))));
    }

    private static Stream<Finding> brief(BpmnDocument model, ProcessVariables flow, XmlElement task) {
        String name = FormTask.briefOf(task).orElse("");
        Set<String> possible = briefsOf(flow, model.code());
        return Stream.of("there is no brief '%s' in this flow; the property 'brief' is one of %s"
                        .formatted(name, possible))
                .filter(text -> !possible.contains(name))
                .map(text -> model.finding(task, text));
    }

    private static Set<String> briefsOf(ProcessVariables flow, CodeCatalog code) {
        return code.taskBriefs().stream()
                .filter(name -> code.taskBrief(name)
                        .flatMap(brief -> code.flowOf(brief.getClass()))
                        .map(ProcessVariables::processKey)
                        .filter(key -> !key.equals(flow.processKey()))
                        .isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Finding> fields(BpmnDocument model, FormTaskVariables flow, XmlElement task, FormTask known) {
        Stream<Finding> unsupported = known.unsupportedFields().stream()
                .map(field -> finding(
                        task,
                        field,
                        "is a '%s' that only code can take; ask by a text, a number, a date, a checkbox, or choices that stand"
                                        .formatted(field.type())
                                + " in the form"));
        Stream<Finding> taken = known.fields().stream()
                .filter(field -> isDeclared(flow, field.key()))
                .map(field -> finding(
                        task,
                        field,
                        "fills '%s', which the flow's code writes; give the field a key of its own"
                                .formatted(field.key())));
        Stream<Finding> shown = known.fields().stream()
                .filter(field -> known.briefVariables().contains(field.key()))
                .map(field -> finding(
                        task,
                        field,
                        "fills '%s', which the brief lays out; give the field a key of its own"
                                .formatted(field.key())));
        return Stream.of(unsupported, taken, shown, ofOtherType(flow, task, known))
                .flatMap(findings -> findings);
    }

    private static boolean isDeclared(FormTaskVariables flow, String name) {
        return flow.flow().names().contains(name);
    }

    private static Stream<Finding> ofOtherType(FormTaskVariables flow, XmlElement task, FormTask known) {
        return known.variables().stream()
                .filter(variable -> flow.all().stream()
                        .filter(other -> other.name().equals(variable.name()))
                        .map(Variable::type)
                        .anyMatch(type -> !type.equals(variable.type())))
                .flatMap(variable ->
                        known.fields().stream().filter(field -> field.key().equals(variable.name())))
                .filter(field -> !isDeclared(flow, field.key()))
                .map(field -> finding(
                        task,
                        field,
                        "fills '%s', which another form fills with another type; give one of the fields another key"
                                .formatted(field.key())));
    }

    private static Finding finding(XmlElement task, Field field, String text) {
        return new Finding(task.id() + ".form", field.id(), field.label(), text);
    }
}
