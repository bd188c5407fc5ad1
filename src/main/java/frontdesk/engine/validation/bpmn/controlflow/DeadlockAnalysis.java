package frontdesk.engine.validation.bpmn.controlflow;

import frontdesk.engine.validation.bpmn.SequenceFlowGraph;
import frontdesk.engine.validation.model.XmlElement;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plays a process or subprocess through, with a token on each way that is taken, and finds the parallel joins at which a
 * case would wait for ever. Tokens meet at joins only, so that the order in which they move makes no difference: the one
 * that began last is moved until it waits or ends, then the one before it (a partial order reduction). Only what is
 * chosen on a way is tried in all its forms. A subprocess counts as one step.
 */
final class DeadlockAnalysis {
    /** What all positions together may weigh: the bound of time (some seconds) and memory (some ten megabytes). */
    private static final int MOST_WEIGHT = 4_500_000;

    private final SequenceFlowGraph graph;
    private final XmlElement scope;
    private final Map<XmlElement, Set<XmlElement>> behind = new HashMap<>();

    DeadlockAnalysis(SequenceFlowGraph graph, XmlElement scope) {
        this.graph = graph;
        this.scope = scope;
    }

    /**
     * What came of it.
     *
     * @param stuck the joins that wait in a position from which nothing else can happen
     * @param isComplete whether all was tried; else there may be more of them
     */
    record Result(Set<XmlElement> stuck, boolean isComplete) {}

    Result result() {
        Set<XmlElement> joins = nodes(DeadlockAnalysis::isParallel)
                .filter(gateway -> graph.in(gateway).size() > 1)
                .collect(Collectors.toSet());
        var met = new HashSet<TokenPosition>();
        var open = new ArrayDeque<>(nodes(node -> node.kind().equals("startEvent"))
                .map(start -> TokenPosition.at(tokenAt(start)))
                .toList());
        var stuck = new LinkedHashSet<XmlElement>();
        int weight = 0;
        while (!open.isEmpty() && weight < MOST_WEIGHT && !stuck.containsAll(joins)) {
            TokenPosition position = open.pop();
            if (met.add(position)) {
                weight += push(position, open, MOST_WEIGHT - weight);
                if (position.moving().isEmpty() && freeJoin(position).isEmpty()) {
                    position.waiting().stream()
                            .flatMap(flow -> graph.target(flow).stream())
                            .forEach(stuck::add);
                }
            }
        }
        return new Result(stuck, open.isEmpty() || stuck.containsAll(joins));
    }

    /** Adds the positions that may come next, no more of them than the weight that is left allows, and says their weight. */
    private int push(TokenPosition position, ArrayDeque<TokenPosition> open, int left) {
        int weight = 1;
        var next = next(position).iterator();
        while (next.hasNext() && weight < left) {
            TokenPosition after = next.next();
            weight += after.weight();
            open.push(after);
        }
        return weight;
    }

    private Stream<TokenPosition> next(TokenPosition position) {
        return position.last()
                .map(token -> moves(token, position.withoutLast()))
                .orElseGet(() -> freeJoin(position).stream()
                        .map(join -> position.withoutWaiting(Set.of(join)).with(tokenAt(join))));
    }

    private Stream<TokenPosition> moves(TokenPosition.Token token, TokenPosition others) {
        XmlElement step = token.step();
        if (!token.events().isEmpty()) {
            TokenPosition stays = others.with(token.withoutFirstEvent());
            return Stream.of(stays, arrived(stays, graph.out(token.events().get(0))));
        }
        if (step.kind().equals("endEvent") && endsAll(step)) {
            return Stream.empty();
        }
        return Stream.concat(
                leave(step).map(ways -> arrived(others, ways)).map(after -> landed(after, step)),
                graph.boundary(step).stream()
                        .filter(Predicate.not(DeadlockAnalysis::isBeside))
                        .map(event -> arrived(others, graph.out(event))));
    }

    /** The ways that are taken together, for each form that the decision can have. */
    private Stream<List<XmlElement>> leave(XmlElement step) {
        List<XmlElement> out = graph.out(step);
        if (!step.kind().endsWith("Gateway") || isParallel(step) || out.size() < 2) {
            return Stream.of(out);
        }
        Stream<List<XmlElement>> one = out.stream().map(List::of);
        return isInclusive(step) ? Stream.concat(Stream.of(out), one) : one;
    }

    private TokenPosition arrived(TokenPosition position, List<XmlElement> ways) {
        TokenPosition after = position;
        for (XmlElement way : ways) {
            for (XmlElement step : graph.target(way).stream().toList()) {
                after = arrived(after, way, step);
            }
        }
        return after;
    }

    private TokenPosition arrived(TokenPosition position, XmlElement way, XmlElement step) {
        List<XmlElement> in = graph.in(step);
        if (in.size() > 1 && isInclusive(step)) {
            return position.withWaiting(step);
        }
        if (in.size() > 1 && isParallel(step)) {
            TokenPosition waiting = position.withWaiting(way);
            return waiting.waiting().containsAll(in)
                    ? waiting.withoutWaiting(Set.copyOf(in)).with(tokenAt(step))
                    : waiting;
        }
        return position.with(tokenAt(step));
    }

    private TokenPosition landed(TokenPosition position, XmlElement step) {
        return graph.landings(step).map(this::tokenAt).reduce(position, TokenPosition::with, (one, other) -> other);
    }

    /**
     * An inclusive join waits for what can still reach it, and goes on when everything else waits too. Of several, one
     * that none of the others leads to.
     */
    private List<XmlElement> freeJoin(TokenPosition position) {
        List<XmlElement> joins = position.waiting().stream()
                .filter(DeadlockAnalysis::isInclusive)
                .toList();
        return Stream.concat(
                        joins.stream()
                                .filter(join -> joins.size() > 1)
                                .filter(join ->
                                        joins.stream().noneMatch(other -> !other.equals(join) && leadsTo(other, join))),
                        joins.stream())
                .limit(1)
                .toList();
    }

    private boolean leadsTo(XmlElement step, XmlElement later) {
        return behind.computeIfAbsent(step, from -> graph.from(Stream.of(from), graph::next))
                .contains(later);
    }

    private TokenPosition.Token tokenAt(XmlElement step) {
        return new TokenPosition.Token(
                step,
                graph.boundary(step).stream().filter(DeadlockAnalysis::isBeside).toList());
    }

    private Stream<XmlElement> nodes(Predicate<XmlElement> wanted) {
        return graph.inside(scope).stream().filter(wanted);
    }

    /** Whether the event lets its step go on. */
    private static boolean isBeside(XmlElement event) {
        return event.attribute("cancelActivity").equals("false");
    }

    private static boolean endsAll(XmlElement end) {
        return end.children()
                .map(XmlElement::kind)
                .anyMatch(kind -> kind.equals("terminateEventDefinition") || kind.equals("errorEventDefinition"));
    }

    private static boolean isParallel(XmlElement step) {
        return step.kind().equals("parallelGateway");
    }

    private static boolean isInclusive(XmlElement step) {
        return step.kind().equals("inclusiveGateway");
    }
}
