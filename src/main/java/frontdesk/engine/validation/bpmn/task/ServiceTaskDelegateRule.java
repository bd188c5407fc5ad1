package frontdesk.engine.validation.bpmn.task;

import frontdesk.engine.process.ElementBeanNaming;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.List;
import java.util.stream.Stream;

/**
 * A service task calls a delegate of its own flow, or one that serves all flows. Its id is the analyst's own, but not the
 * name of a step other than the one that it does: whoever reads an incident or a log would take it for that.
 */
final class ServiceTaskDelegateRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.all("serviceTask")
                .flatMap(task -> problems(model, task).map(problem -> model.finding(task, problem)));
    }

    private static Stream<String> problems(BpmnDocument model, XmlElement task) {
        if (model.flow().isEmpty()) {
            return Stream.of("no flow of Frontdesk is behind this model, so it can call no code; the flows are "
                    + model.code().processKeys());
        }
        String written = task.camunda("delegateExpression");
        ProcessVariables flow = model.flow().get();
        return ElementBeanNaming.beanIn(written)
                .map(bean -> problems(model.code(), task, flow, bean))
                .orElseGet(() -> Stream.of("calls '%s'; a service task calls one of the steps %s"
                        .formatted(written, steps(model.code(), flow))));
    }

    private static Stream<String> problems(CodeCatalog code, XmlElement task, ProcessVariables flow, String bean) {
        if (!code.isDelegate(bean)) {
            return Stream.of("no code bears the name '%s'; there are %s".formatted(bean, code.delegates()));
        }
        Class<?> delegate = code.typeOf(bean);
        String own = ElementBeanNaming.of(task.id());
        return Stream.of(
                        Stream.of("calls code of another flow than %s".formatted(flow.processKey()))
                                .filter(text -> !isFor(flow, code, bean)),
                        Stream.of("its work is seen outside and must be retried alone; tick 'Asynchronous before'")
                                .filter(text -> ExternalSideEffect.class.isAssignableFrom(delegate))
                                .filter(text -> !task.camunda("asyncBefore").equals("true")),
                        Stream.of(("calls ${%s}, but its id '%s' is the name of the step ${%s}; give it an id of its"
                                                + " own, like '%s-again', or call ${%s}")
                                        .formatted(bean, task.id(), own, ElementBeanNaming.elementOf(bean), own))
                                .filter(text -> !own.equals(bean) && code.isDelegate(own) && isFor(flow, code, own)))
                .flatMap(problems -> problems);
    }

    private static boolean isFor(ProcessVariables flow, CodeCatalog code, String bean) {
        return flow.owns(code.typeOf(bean));
    }

    private static List<String> steps(CodeCatalog code, ProcessVariables flow) {
        return code.delegates().stream()
                .filter(bean -> isFor(flow, code, bean))
                .map("${%s}"::formatted)
                .toList();
    }
}
