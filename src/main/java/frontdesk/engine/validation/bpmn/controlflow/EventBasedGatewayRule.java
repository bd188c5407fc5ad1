package frontdesk.engine.validation.bpmn.controlflow;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.List;
import java.util.stream.Stream;

/** After an event-based gateway come events, one way each, and no two of them wait for the same. */
final class EventBasedGatewayRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.all("eventBasedGateway")
                .flatMap(gateway -> Stream.concat(ways(model, gateway), events(model, gateway)));
    }

    private static Stream<Finding> ways(BpmnDocument model, XmlElement gateway) {
        return Stream.of(model.finding(
                        gateway, "waits for one thing only; draw a second event, or wait without the gateway"))
                .filter(finding -> model.graph().out(gateway).size() < 2);
    }

    private static Stream<Finding> events(BpmnDocument model, XmlElement gateway) {
        List<XmlElement> next = model.graph().out(gateway).stream()
                .flatMap(flow -> model.graph().target(flow).stream())
                .toList();
        return next.stream().flatMap(event -> {
            if (!event.kind().equals("intermediateCatchEvent")) {
                return Stream.of(model.finding(
                        event, "follows an event-based gateway, after which only events can come; put one before it"));
            }
            return Stream.concat(
                    Stream.of(model.finding(
                                    event, "is reached from elsewhere too; an event after this gateway has one way in"))
                            .filter(finding -> model.graph().in(event).size() > 1),
                    Stream.of(model.finding(
                                    event,
                                    "waits for the same message as another way of its gateway; choose"
                                            + " another message"))
                            .filter(finding -> isWaitedForBefore(event, next)));
        });
    }

    private static boolean isWaitedForBefore(XmlElement event, List<XmlElement> next) {
        return !message(event).isEmpty()
                && next.stream()
                        .takeWhile(earlier -> !earlier.equals(event))
                        .anyMatch(earlier -> message(earlier).equals(message(event)));
    }

    private static String message(XmlElement event) {
        return event.children("messageEventDefinition")
                .map(definition -> definition.attribute("messageRef"))
                .findFirst()
                .orElse("");
    }
}
