package frontdesk.engine.templates;

import frontdesk.engine.process.ElementBeanNaming;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.templates.ElementTemplate.Field;
import frontdesk.engine.usertask.form.FormTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The templates of one flow's steps and tasks, and of a task that any flow can have. */
final class TaskTemplates {
    private static final List<Field> ASSIGNMENT = List.of(
            Field.required(
                    "Who does it",
                    "A group such as contact-center-officer, or a variable such as ${callQueue}.",
                    "camunda:candidateGroups",
                    "contact-center-officer"),
            Field.optional(
                    "Due", "A point in time, such as ${businessTime.after('P2D')}; empty for none.", "camunda:dueDate"),
            Field.optional(
                    "Priority",
                    "Higher stands further up in the list: a number, or a variable such as ${callPriority}.",
                    "camunda:priority"));

    private final ProcessVariables flow;

    TaskTemplates(ProcessVariables flow) {
        this.flow = flow;
    }

    /** A service task that calls this code. */
    ElementTemplate ofStep(Class<?> delegate) {
        String id = ElementBeanNaming.elementOf(delegate.getSimpleName());
        var fields = new ArrayList<Field>(List.of(
                Field.label(told(delegate).label()),
                Field.id(id),
                Field.set("camunda:delegateExpression", "${" + ElementBeanNaming.of(id) + "}")));
        if (ExternalSideEffect.class.isAssignableFrom(delegate)) {
            fields.add(Field.set("camunda:asyncBefore", true));
        }
        return template(delegate, id, "bpmn:ServiceTask", fields);
    }

    /** A user task around which this code works. */
    ElementTemplate ofTask(Class<?> task) {
        String id = ElementBeanNaming.elementOf(task.getSimpleName());
        List<Field> own = List.of(
                Field.label(told(task).label()),
                Field.set("id", id),
                Field.set("camunda:formRef", id),
                Field.set("camunda:formRefBinding", "deployment"));
        return template(task, id, "bpmn:UserTask", with(own, ASSIGNMENT));
    }

    /** A user task of any flow that lays out one of these briefs and takes what its form asks. */
    static ElementTemplate withoutCode(Set<String> briefs) {
        List<Field> own = List.of(
                Field.label("Ask the officer"),
                Field.id("A short phrase; its form bears the same name.", "ask-officer"),
                Field.required("Form", "The id of the form: the same as the task's.", "camunda:formRef", "ask-officer"),
                Field.set("camunda:formRefBinding", "deployment"),
                Field.choice(
                        "Brief",
                        "What the officer reads: request-brief has who asks and what was said, the others what a flow adds.",
                        FormTask.BRIEF,
                        "request-brief",
                        briefs));
        return ElementTemplate.ofTask(
                "Task without code",
                "frontdesk.task-without-code",
                "An officer reads the brief and fills in the form: choices, numbers, dates and ticks become variables,"
                        + " all answers a note for colleagues.",
                "bpmn:UserTask",
                with(own, ASSIGNMENT));
    }

    private static List<Field> with(List<Field> own, List<Field> more) {
        return Stream.concat(own.stream(), more.stream()).toList();
    }

    private ElementTemplate template(Class<?> code, String id, String kind, List<Field> fields) {
        Set<String> written = new TreeSet<>(flow.dataContract()
                .flatMap(facts -> Optional.ofNullable(facts.bySteps().get(id)))
                .orElse(Set.of()));
        String writes = written.isEmpty() ? "" : " Writes " + String.join(", ", written) + ".";
        return ElementTemplate.ofTask(
                told(code).label(),
                "frontdesk.%s.%s".formatted(flow.processKey(), id),
                "%s: %s%s".formatted(flow.processKey(), told(code).does(), writes),
                kind,
                fields);
    }

    /** @throws IllegalStateException where the code tells nothing of itself */
    static ElementTemplateInfo told(Class<?> code) {
        return Optional.ofNullable(code.getAnnotation(ElementTemplateInfo.class))
                .orElseThrow(() -> new IllegalStateException(
                        code.getSimpleName() + " must tell analysts what it does, by @ElementTemplateInfo"));
    }
}
