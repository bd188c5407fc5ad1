package frontdesk.engine.guard;

import java.util.List;
import java.util.stream.Stream;

/** After an event-based gateway come events, one way each, and no two of them wait for the same. */
final class EventGatewaysWait implements ModelRule {

    @Override
    public Stream<Finding> check(Model model) {
        return model.all("eventBasedGateway")
                .flatMap(gateway -> Stream.concat(ways(model, gateway), events(model, gateway)));
    }

    private static Stream<Finding> ways(Model model, Piece gateway) {
        return Stream.of(model.finding(
                        gateway, "waits for one thing only; draw a second event, or wait without the gateway"))
                .filter(finding -> model.ways().out(gateway).size() < 2);
    }

    private static Stream<Finding> events(Model model, Piece gateway) {
        List<Piece> next = model.ways().out(gateway).stream()
                .flatMap(flow -> model.ways().target(flow).stream())
                .toList();
        return next.stream().flatMap(event -> {
            if (!event.kind().equals("intermediateCatchEvent")) {
                return Stream.of(model.finding(
                        event, "follows an event-based gateway, after which only events can come; put one before it"));
            }
            return Stream.concat(
                    Stream.of(model.finding(
                                    event, "is reached from elsewhere too; an event after this gateway has one way in"))
                            .filter(finding -> model.ways().in(event).size() > 1),
                    Stream.of(model.finding(
                                    event,
                                    "waits for the same message as another way of its gateway; choose"
                                            + " another message"))
                            .filter(finding -> isWaitedForBefore(event, next)));
        });
    }

    private static boolean isWaitedForBefore(Piece event, List<Piece> next) {
        return !message(event).isEmpty()
                && next.stream()
                        .takeWhile(earlier -> !earlier.equals(event))
                        .anyMatch(earlier -> message(earlier).equals(message(event)));
    }

    private static String message(Piece event) {
        return event.children("messageEventDefinition")
                .map(definition -> definition.attribute("messageRef"))
                .findFirst()
                .orElse("");
    }
}
