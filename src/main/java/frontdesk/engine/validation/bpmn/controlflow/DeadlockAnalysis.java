package frontdesk.engine.validation.bpmn.controlflow;

import frontdesk.engine.validation.bpmn.SequenceFlowGraph;
import frontdesk.engine.validation.model.XmlElement;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plays a process or subprocess through in every order in which things can happen, with a token on each way that is
 * taken, and finds the joins at which a case would wait for ever. A subprocess counts as one step.
 */
record DeadlockAnalysis(SequenceFlowGraph graph, XmlElement scope) {
    /** Beyond this the diagram is too wide to be played; nothing is said then. */
    private static final int MOST_POSITIONS = 20_000;

    /** The joins that wait in a position from which nothing else can happen. */
    Set<XmlElement> stuckJoins() {
        var met = new HashSet<Set<XmlElement>>();
        var open = new ArrayDeque<>(starts().map(Set::of).toList());
        var stuck = new HashSet<XmlElement>();
        while (!open.isEmpty() && met.size() < MOST_POSITIONS) {
            Set<XmlElement> position = open.poll();
            if (met.add(position)) {
                List<Set<XmlElement>> next = position.stream()
                        .flatMap(token -> moves(token, position))
                        .filter(after -> !after.equals(position))
                        .toList();
                open.addAll(next);
                if (next.isEmpty()) {
                    position.stream().flatMap(this::join).forEach(stuck::add);
                }
            }
        }
        return met.size() < MOST_POSITIONS ? stuck : Set.of();
    }

    private Stream<XmlElement> starts() {
        return graph.inside(scope).stream().filter(node -> node.kind().equals("startEvent"));
    }

    /** A token stands on a flow, or on a step that is at work. */
    private Stream<Set<XmlElement>> moves(XmlElement token, Set<XmlElement> position) {
        if (token.kind().equals("sequenceFlow")) {
            return graph.target(token).stream().flatMap(step -> enter(step, token, position));
        }
        return Stream.concat(leave(token, position), interrupted(token, position));
    }

    private Stream<Set<XmlElement>> enter(XmlElement step, XmlElement flow, Set<XmlElement> position) {
        List<XmlElement> in = graph.in(step);
        if (!step.kind().equals("parallelGateway") || in.size() < 2) {
            return Stream.of(moved(position, List.of(flow), List.of(step)));
        }
        return position.containsAll(in) ? Stream.of(moved(position, in, List.of(step))) : Stream.empty();
    }

    private Stream<Set<XmlElement>> leave(XmlElement step, Set<XmlElement> position) {
        List<XmlElement> out = graph.out(step);
        boolean endsAll = step.children()
                .map(XmlElement::kind)
                .anyMatch(kind -> kind.equals("terminateEventDefinition") || kind.equals("errorEventDefinition"));
        if (step.kind().equals("endEvent") && endsAll) {
            return Stream.of(Set.of());
        }
        if (step.kind().equals("inclusiveGateway") && out.size() > 1) {
            return Stream.concat(
                    Stream.of(moved(position, List.of(step), out)),
                    out.stream().map(way -> moved(position, List.of(step), List.of(way))));
        }
        return step.kind().endsWith("Gateway") && !step.kind().equals("parallelGateway")
                ? out.stream().map(way -> moved(position, List.of(step), List.of(way)))
                : Stream.of(moved(position, List.of(step), out));
    }

    private Stream<Set<XmlElement>> interrupted(XmlElement step, Set<XmlElement> position) {
        return graph.boundary(step).stream()
                .map(event -> moved(
                        position,
                        event.attribute("cancelActivity").equals("false") ? List.of() : List.of(step),
                        graph.out(event)));
    }

    private Stream<XmlElement> join(XmlElement token) {
        return token.kind().equals("sequenceFlow") ? graph.target(token).stream() : Stream.empty();
    }

    private static Set<XmlElement> moved(Set<XmlElement> position, List<XmlElement> from, List<XmlElement> to) {
        return Stream.concat(position.stream().filter(token -> !from.contains(token)), to.stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
