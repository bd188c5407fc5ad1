package frontdesk.engine.validation.bpmn.task;

import frontdesk.engine.process.ElementBeanNaming;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.stream.Stream;

/** A service task calls the delegate of its own flow that bears its name. */
final class ServiceTaskDelegateRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.all("serviceTask")
                .flatMap(task -> problems(model, task).map(problem -> model.finding(task, problem)));
    }

    private static Stream<String> problems(BpmnDocument model, XmlElement task) {
        String bean = ElementBeanNaming.of(task.id());
        String expected = "${" + bean + "}";
        String written = task.camunda("delegateExpression");
        if (model.flow().isEmpty()) {
            return Stream.of("no flow of Frontdesk is behind this model, so it can call no code; the flows are "
                    + model.code().processKeys());
        }
        if (!written.equals(expected)) {
            return Stream.of("calls '%s'; a service task with this id calls %s".formatted(written, expected));
        }
        if (!model.code().delegates().contains(bean)) {
            return Stream.of("no code bears the name '%s'; there are %s"
                    .formatted(bean, model.code().delegates()));
        }
        return problems(task, model.flow().get(), model.code().typeOf(bean));
    }

    private static Stream<String> problems(XmlElement task, ProcessVariables flow, Class<?> delegate) {
        return Stream.concat(
                Stream.of("calls code of another flow than %s".formatted(flow.processKey()))
                        .filter(text -> !flow.owns(delegate)),
                Stream.of("its work is seen outside and must be retried alone; tick 'Asynchronous before'")
                        .filter(text -> ExternalSideEffect.class.isAssignableFrom(delegate))
                        .filter(text -> !task.camunda("asyncBefore").equals("true")));
    }
}
