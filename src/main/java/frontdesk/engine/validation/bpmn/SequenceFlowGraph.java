package frontdesk.engine.validation.bpmn;

import frontdesk.engine.validation.model.XmlElement;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the ways of a diagram lead: its steps and flows, found without searching.
 *
 * @param nodes by their ids, in the order of the file
 * @param out the flows that leave a node, by its id
 * @param in the flows that enter a node, by its id
 * @param boundary the events that sit on a node, by its id
 * @param inside the nodes right inside of a process or subprocess
 */
public record SequenceFlowGraph(
        Map<String, XmlElement> nodes,
        Map<String, List<XmlElement>> out,
        Map<String, List<XmlElement>> in,
        Map<String, List<XmlElement>> boundary,
        Map<XmlElement, List<XmlElement>> inside) {

    /** @param nodes what the sequence flows lead from and to */
    public static SequenceFlowGraph of(List<XmlElement> nodes, List<XmlElement> flows) {
        var byId = new LinkedHashMap<String, XmlElement>();
        // Of elements that share an id, which another rule refuses, one stands for all: an analysis that keeps what it
        // knows by id would never come to rest between two.
        nodes.forEach(node -> byId.putIfAbsent(node.id(), node));
        return new SequenceFlowGraph(
                byId,
                grouped(flows, "sourceRef"),
                grouped(flows, "targetRef"),
                grouped(
                        byId.values().stream()
                                .filter(node -> node.kind().equals("boundaryEvent"))
                                .toList(),
                        "attachedToRef"),
                byId.values().stream()
                        .filter(node -> node.parent().isPresent())
                        .collect(Collectors.groupingBy(node -> node.parent().orElseThrow())));
    }

    /** The condition that stands on a sequence flow; empty where there is none. */
    public static String condition(XmlElement flow) {
        return flow.children("conditionExpression")
                .map(XmlElement::text)
                .findFirst()
                .orElse("");
    }

    /** The sequence flows that leave it. */
    public List<XmlElement> out(XmlElement node) {
        return out.getOrDefault(node.id(), List.of());
    }

    /** The sequence flows that lead to it. */
    public List<XmlElement> in(XmlElement node) {
        return in.getOrDefault(node.id(), List.of());
    }

    /** The events attached to it. */
    public List<XmlElement> boundary(XmlElement node) {
        return boundary.getOrDefault(node.id(), List.of());
    }

    /** Where a sequence flow leads to. */
    public Optional<XmlElement> target(XmlElement flow) {
        return Optional.ofNullable(nodes.get(flow.attribute("targetRef")));
    }

    /** Where a sequence flow comes from. */
    public Optional<XmlElement> source(XmlElement flow) {
        return Optional.ofNullable(nodes.get(flow.attribute("sourceRef")));
    }

    /** The steps that may come next, those behind the node's own events included. */
    public Stream<XmlElement> next(XmlElement node) {
        return Stream.of(
                        out(node).stream().flatMap(flow -> target(flow).stream()),
                        boundary(node).stream(),
                        landings(node))
                .flatMap(nodes -> nodes);
    }

    /** The steps that come before, with the one on whose edge an event sits. */
    public Stream<XmlElement> before(XmlElement node) {
        return Stream.of(
                        in(node).stream().flatMap(flow -> source(flow).stream()),
                        Optional.ofNullable(nodes.get(node.attribute("attachedToRef"))).stream(),
                        isLink(node, "intermediateCatchEvent")
                                ? links("intermediateThrowEvent", node)
                                : Stream.<XmlElement>empty())
                .flatMap(nodes -> nodes);
    }

    /** The steps right inside of a process or subprocess. */
    public List<XmlElement> inside(XmlElement scope) {
        return inside.getOrDefault(scope, List.of());
    }

    /** All that are met from these, themselves included. */
    public Set<XmlElement> from(Stream<XmlElement> starts, Function<XmlElement, Stream<XmlElement>> onward) {
        var met = new LinkedHashSet<XmlElement>();
        var open = new ArrayDeque<>(starts.toList());
        while (!open.isEmpty()) {
            XmlElement node = open.poll();
            if (met.add(node)) {
                onward.apply(node).forEach(open::add);
            }
        }
        return met;
    }

    /** The events at which a link lands that is thrown here; none where it throws none. */
    public Stream<XmlElement> landings(XmlElement node) {
        return isLink(node, "intermediateThrowEvent") ? links("intermediateCatchEvent", node) : Stream.empty();
    }

    private Stream<XmlElement> links(String kind, XmlElement other) {
        return nodes.values().stream()
                .filter(node -> isLink(node, kind) && linkName(node).equals(linkName(other)));
    }

    private static boolean isLink(XmlElement node, String kind) {
        return node.kind().equals(kind)
                && node.children("linkEventDefinition").findAny().isPresent();
    }

    private static String linkName(XmlElement node) {
        return node.children("linkEventDefinition")
                .map(XmlElement::label)
                .findFirst()
                .orElse("");
    }

    private static Map<String, List<XmlElement>> grouped(List<XmlElement> pieces, String attribute) {
        return pieces.stream().collect(Collectors.groupingBy(piece -> piece.attribute(attribute)));
    }
}
