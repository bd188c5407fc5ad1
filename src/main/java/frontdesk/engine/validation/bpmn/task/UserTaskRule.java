package frontdesk.engine.validation.bpmn.task;

import frontdesk.engine.process.ElementBeanNaming;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.usertask.form.FormTask;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;

/** A user task has somebody to do it, the form that bears its name, and code of its flow that judges what is submitted. */
final class UserTaskRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.flow().isEmpty()
                ? Stream.empty()
                : model.all("userTask")
                        .flatMap(task -> Stream.of(people(task), form(model, task), code(model, task))
                                .flatMap(problems -> problems)
                                .map(problem -> model.finding(task, problem)));
    }

    private static Stream<String> people(XmlElement task) {
        return Stream.of("nobody is to do it; give it a candidate group")
                .filter(text -> task.camunda("candidateGroups").isBlank());
    }

    private static Stream<String> form(BpmnDocument model, XmlElement task) {
        String file = task.id() + ".form";
        if (!task.camunda("formRef").equals(task.id())
                || !task.camunda("formRefBinding").equals("deployment")) {
            return Stream.of("its form must be '%s' with binding 'deployment', so that model and form change together"
                    .formatted(task.id()));
        }
        return Stream.of("its form %s is not deployed with the model; deploy both together".formatted(file))
                .filter(text -> !model.bundle().has(file));
    }

    private static Stream<String> code(BpmnDocument model, XmlElement task) {
        var handler = model.code().userTaskHandler(task.id());
        if (FormTask.briefOf(task).isPresent()) {
            return handler.isPresent()
                    ? Stream.of("has code of its own, which lays out its brief; take the property 'brief' away")
                    : Stream.empty();
        }
        if (handler.isEmpty()) {
            return Stream.of(
                    "no code judges what is submitted; give it the id of a task that has code, or the property 'brief', one of"
                            + " %s, and its form says what is taken"
                                    .formatted(model.code().taskBriefs()));
        }
        Class<?> type = ClassUtils.getUserClass(handler.get());
        ProcessVariables flow = model.flow().orElseThrow();
        Optional<ProcessVariables> owner = model.code().flowOf(type).filter(other -> !flow.owns(type));
        if (owner.isPresent()) {
            return Stream.of("a task of this name belongs to the flow %s; the tasks of %s are %s"
                    .formatted(owner.get().processKey(), flow.processKey(), tasksOf(flow, model.code())));
        }
        Set<String> unknown = new TreeSet<>(model.bundle().handedInBy(task.id() + ".form"));
        unknown.removeAll(handler.get().inputVariables());
        return Stream.of("its form submits %s, which nobody takes; the task takes %s"
                        .formatted(unknown, new TreeSet<>(handler.get().inputVariables())))
                .filter(text -> !unknown.isEmpty());
    }

    private static List<String> tasksOf(ProcessVariables flow, CodeCatalog code) {
        return code.userTaskHandlers().stream()
                .filter(bean -> flow.owns(code.typeOf(bean)))
                .map(ElementBeanNaming::elementOf)
                .toList();
    }
}
