package frontdesk.engine.validation.bpmn.loop;

import frontdesk.engine.process.RepeatedOnChange;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.SequenceFlowGraph;
import frontdesk.engine.validation.model.XmlElement;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a case can get to without a wait that a person, a message or time ends. Through subprocesses and event
 * subprocesses, too: one graph for the whole diagram.
 *
 * @param waits whether time passes at this event with a timer, or at this service task
 * @param mayTake whether this way counts
 */
record WaitlessGraph(BpmnDocument model, Predicate<XmlElement> waits, Predicate<XmlElement> mayTake) {
    private static final Set<String> DONE_BY_SOMEBODY = Set.of("userTask", "receiveTask");
    private static final Set<String> AROUND = Set.of("subProcess", "transaction", "adHocSubProcess");
    private static final Set<String> THROWN = Set.of("errorEventDefinition", "escalationEventDefinition");

    /**
     * A step that has begun, or one that is over.
     *
     * @param isOver whether what it does is done
     */
    record Place(XmlElement step, boolean isOver) {}

    /** Each step, begun and over. */
    Stream<Place> places() {
        return model.flowNodes().flatMap(step -> Stream.of(new Place(step, false), new Place(step, true)));
    }

    Stream<Place> next(Place place) {
        XmlElement step = place.step();
        if (place.isOver()) {
            return onward(step);
        }
        return Stream.of(
                        Stream.of(new Place(step, true)).filter(over -> isPassed(step)),
                        within(step),
                        graph().boundary(step).stream()
                                .filter(event -> comesAtOnce(event, step))
                                .map(event -> new Place(event, true)),
                        thrown(step))
                .flatMap(places -> places);
    }

    /** Each set of steps that lead to one another without a wait, in the order of the file. */
    Stream<Set<XmlElement>> circles() {
        Map<Place, List<Place>> next = places().distinct()
                .collect(Collectors.toMap(
                        Function.identity(), place -> next(place).toList()));
        Map<Place, List<Place>> before = next.entrySet().stream()
                .flatMap(from -> from.getValue().stream().map(to -> Map.entry(to, from.getKey())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        var open = new LinkedHashSet<>(places().toList());
        // What leads nowhere, or what nothing leads to, is in no circle; nor is what then leads nowhere.
        var unsure = new ArrayDeque<>(open);
        while (!unsure.isEmpty()) {
            Place place = unsure.poll();
            boolean isOutside = isOutside(place, next, open) || isOutside(place, before, open);
            if (isOutside && open.remove(place)) {
                unsure.addAll(next.getOrDefault(place, List.of()));
                unsure.addAll(before.getOrDefault(place, List.of()));
            }
        }
        var circles = new LinkedHashSet<Set<XmlElement>>();
        while (!open.isEmpty()) {
            Place first = open.iterator().next();
            Set<Place> circle = reached(first, next, open);
            circle.retainAll(reached(first, before, open));
            open.removeAll(circle);
            open.remove(first);
            if (!circle.isEmpty()) {
                circles.add(places().filter(circle::contains)
                        .map(Place::step)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
            }
        }
        return circles.stream();
    }

    private static boolean isOutside(Place place, Map<Place, List<Place>> neighbours, Set<Place> open) {
        return neighbours.getOrDefault(place, List.of()).stream().noneMatch(open::contains);
    }

    private static Set<Place> reached(Place first, Map<Place, List<Place>> neighbours, Set<Place> within) {
        var met = new HashSet<Place>();
        var open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            neighbours.getOrDefault(open.poll(), List.of()).stream()
                    .filter(within::contains)
                    .filter(met::add)
                    .forEach(open::add);
        }
        return met;
    }

    private Stream<Place> onward(XmlElement step) {
        Stream<XmlElement> targets =
                graph().out(step).stream().filter(mayTake).flatMap(way -> graph().target(way).stream());
        return Stream.of(targets, graph().landings(step))
                .flatMap(steps -> steps)
                .map(next -> new Place(next, false));
    }

    private boolean isPassed(XmlElement step) {
        if (isRepeatedForEach(step)) {
            return true;
        }
        return switch (step.kind()) {
            case "userTask", "receiveTask" -> false;
            case "serviceTask" -> !waits.test(step);
            case "intermediateCatchEvent" ->
                has(step, "linkEventDefinition") || has(step, "timerEventDefinition") && !waits.test(step);
            case "startEvent" -> !isOfEventSubprocess(step) || has(step, "timerEventDefinition") && !waits.test(step);
            case "endEvent", "boundaryEvent" -> false;
            default -> !AROUND.contains(step.kind());
        };
    }

    /** Where the list may be empty, the step may be done before it has begun. */
    private static boolean isRepeatedForEach(XmlElement step) {
        return step.children("multiInstanceLoopCharacteristics")
                .anyMatch(each -> each.children("loopCardinality")
                        .noneMatch(count -> count.text().matches("[1-9]\\d{0,5}")));
    }

    /** The result by which alone a further round comes to this step, after somebody else's act; empty for other steps. */
    static Optional<RepeatedOnChange> repetition(BpmnDocument model, XmlElement step) {
        return model.delegate(step).map(type -> type.getAnnotation(RepeatedOnChange.class));
    }

    /** What begins in a subprocess, and what its ends end. */
    private Stream<Place> within(XmlElement step) {
        if (AROUND.contains(step.kind())) {
            return graph().inside(step).stream()
                    .filter(node -> node.kind().equals("startEvent") || isEventSubprocess(node))
                    .map(node -> new Place(node, false));
        }
        boolean ends = step.kind().equals("endEvent") && !has(step, "errorEventDefinition") && !isHeldUp(step);
        return step.parent().filter(around -> ends && AROUND.contains(around.kind())).stream()
                .map(WaitlessGraph::endedBy)
                .flatMap(Optional::stream)
                .map(around -> new Place(around, true));
    }

    /** An end of one way of a fork ends no subprocess in which somebody has a task on another way. */
    private boolean isHeldUp(XmlElement end) {
        List<XmlElement> beside = end.parent().map(graph()::inside).orElse(List.of());
        return !has(end, "terminateEventDefinition")
                && beside.stream().anyMatch(step -> DONE_BY_SOMEBODY.contains(step.kind()))
                && beside.stream()
                        .anyMatch(step -> step.kind().equals("parallelGateway")
                                && graph().out(step).size() > 1);
    }

    /** An event subprocess that interrupts ends what it lies in; one that does not ends nothing. */
    private static Optional<XmlElement> endedBy(XmlElement around) {
        if (!isEventSubprocess(around)) {
            return Optional.of(around);
        }
        return around.children("startEvent")
                        .noneMatch(start -> start.attribute("isInterrupting").equals("false"))
                ? around.parent().filter(outer -> AROUND.contains(outer.kind()))
                : Optional.empty();
    }

    private boolean comesAtOnce(XmlElement event, XmlElement step) {
        return has(event, "timerEventDefinition") && !waits.test(event)
                || has(event, "errorEventDefinition")
                        && !AROUND.contains(step.kind())
                        && !DONE_BY_SOMEBODY.contains(step.kind());
    }

    /** Where an error or escalation within a subprocess, or a signal, is caught. */
    private Stream<Place> thrown(XmlElement step) {
        boolean mayFail = step.kind().equals("serviceTask");
        Stream<XmlElement> around = Stream.iterate(
                        step.parent(), Optional::isPresent, outer -> outer.flatMap(XmlElement::parent))
                .flatMap(Optional::stream)
                .filter(outer -> AROUND.contains(outer.kind()));
        Stream<XmlElement> caught = around.flatMap(
                        outer -> Stream.concat(graph().boundary(outer).stream(), startsOfEventSubprocesses(outer)))
                .filter(catcher -> THROWN.stream()
                        .anyMatch(kind ->
                                has(catcher, kind) && (has(step, kind) || mayFail && kind.startsWith("error"))));
        return Stream.concat(caught, signalled(step)).map(catcher -> new Place(catcher, true));
    }

    /** A catcher that goes on waiting beside what it has begun can be reached by a signal of its own. */
    private Stream<XmlElement> signalled(XmlElement step) {
        boolean throwsSignal = Set.of("endEvent", "intermediateThrowEvent").contains(step.kind());
        return signal(step).filter(name -> throwsSignal).stream()
                .flatMap(name -> Stream.of("boundaryEvent", "startEvent")
                        .flatMap(model::all)
                        .filter(catcher -> catcher.attribute("cancelActivity").equals("false")
                                || catcher.attribute("isInterrupting").equals("false"))
                        .filter(catcher -> signal(catcher).filter(name::equals).isPresent()));
    }

    private Stream<XmlElement> startsOfEventSubprocesses(XmlElement scope) {
        return graph().inside(scope).stream()
                .filter(WaitlessGraph::isEventSubprocess)
                .flatMap(aside -> aside.children("startEvent"));
    }

    private SequenceFlowGraph graph() {
        return model.graph();
    }

    private static Optional<String> signal(XmlElement event) {
        return event.children("signalEventDefinition")
                .map(definition -> definition.attribute("signalRef"))
                .findFirst();
    }

    private static boolean isOfEventSubprocess(XmlElement start) {
        return start.parent().filter(WaitlessGraph::isEventSubprocess).isPresent();
    }

    private static boolean isEventSubprocess(XmlElement step) {
        return step.attribute("triggeredByEvent").equals("true");
    }

    private static boolean has(XmlElement event, String definition) {
        return event.children(definition).findAny().isPresent();
    }
}
