package frontdesk.engine.validation.bpmn.controlflow;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import java.util.stream.Stream;

/** A message without a name can never arrive. */
final class MessageNameRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return Stream.concat(
                model.all("message")
                        .filter(message ->
                                message.label().isEmpty() || message.label().startsWith("Message_"))
                        .map(message -> model.finding(
                                message, "the message has no name; write what has happened, like 'customer-answered'")),
                Stream.of("messageEventDefinition", "receiveTask")
                        .flatMap(model::all)
                        .filter(waiting -> model.all("message")
                                .noneMatch(message -> message.id().equals(waiting.attribute("messageRef"))))
                        .map(waiting -> model.finding(waiting, "waits for no message; choose one")));
    }
}
