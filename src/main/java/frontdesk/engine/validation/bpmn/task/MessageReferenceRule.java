package frontdesk.engine.validation.bpmn.task;

import frontdesk.engine.process.ElementBeanNaming;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each message is known by the id of the element that sends it, which the delivery log asks for whether it was sent
 * already. No two elements have messages of the same name, and no name is longer than the log can keep.
 */
final class MessageReferenceRule implements BpmnRule {
    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.flow().stream().flatMap(flow -> check(model, flow));
    }

    private static Stream<Finding> check(BpmnDocument model, ProcessVariables flow) {
        List<XmlElement> sending =
                model.all("serviceTask").filter(model::isSending).toList();
        Map<String, Set<XmlElement>> senders = sending.stream()
                .flatMap(step -> names(model, flow, step).map(name -> Map.entry(name, step)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        return sending.stream()
                .flatMap(step -> Stream.concat(tooLong(model, flow, step), taken(senders, step))
                        .map(problem -> model.finding(step, problem)));
    }

    private static Stream<String> tooLong(BpmnDocument model, ProcessVariables flow, XmlElement step) {
        return names(model, flow, step)
                .filter(Predicate.not(step.id()::equals))
                .filter(name -> name.length() > ElementBeanNaming.LONGEST_ID)
                .map(name ->
                        "its message would be known as '%s', which is longer than %d characters; give it a shorter id"
                                .formatted(name, ElementBeanNaming.LONGEST_ID));
    }

    /** Said of the element whose own id it is. */
    private static Stream<String> taken(Map<String, Set<XmlElement>> senders, XmlElement step) {
        return senders.get(step.id()).stream()
                .map(XmlElement::id)
                .filter(Predicate.not(step.id()::equals))
                .map(other -> "'%s' sends its e-mail under the name '%s' already; give this step another id"
                        .formatted(other, step.id()));
    }

    private static Stream<String> names(BpmnDocument model, ProcessVariables flow, XmlElement step) {
        return Stream.concat(
                Stream.of(step.id()),
                MessageTemplateRule.endings(MessageTemplateRule.message(model, flow, step))
                        .filter(Predicate.not(String::isEmpty))
                        .map(step.id()::concat));
    }
}
