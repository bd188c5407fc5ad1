package frontdesk.engine.guard;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where ways part, each says when it is taken, for the engine and for the reader. */
final class GatewaysDecide implements ModelRule {
    private static final Pattern CONDITION = Pattern.compile("[$#]\\{.+}", Pattern.DOTALL);

    @Override
    public Stream<Finding> check(Model model) {
        return Stream.of("exclusiveGateway", "inclusiveGateway")
                .flatMap(model::all)
                .flatMap(gateway -> {
                    List<Piece> ways = model.flowsOutOf(gateway).toList();
                    return ways.size() < 2 ? Stream.empty() : ways.stream().flatMap(way -> check(model, gateway, way));
                });
    }

    private static Stream<Finding> check(Model model, Piece gateway, Piece way) {
        boolean isDefault = gateway.attribute("default").equals(way.id());
        boolean hasCondition = way.children("conditionExpression")
                .anyMatch(condition -> CONDITION.matcher(condition.text()).matches());
        return Stream.concat(
                        Stream.of(
                                        "has no condition; write one like ${decision == 'APPOINTMENT_NEEDED'} or make it the default flow")
                                .filter(text -> !isDefault && !hasCondition),
                        Stream.of("has no label; write when it is taken")
                                .filter(text -> way.label().isEmpty()))
                .map(text -> model.finding(way, text));
    }
}
