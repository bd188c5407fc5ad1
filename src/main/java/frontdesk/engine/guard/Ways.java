package frontdesk.engine.guard;

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
 */
record Ways(
        Map<String, Piece> nodes,
        Map<String, List<Piece>> out,
        Map<String, List<Piece>> in,
        Map<String, List<Piece>> boundary) {

    static Ways of(List<Piece> nodes, List<Piece> flows) {
        var byId = new LinkedHashMap<String, Piece>();
        nodes.forEach(node -> byId.putIfAbsent(node.id(), node));
        return new Ways(
                byId,
                grouped(flows, "sourceRef"),
                grouped(flows, "targetRef"),
                grouped(
                        nodes.stream()
                                .filter(node -> node.kind().equals("boundaryEvent"))
                                .toList(),
                        "attachedToRef"));
    }

    List<Piece> out(Piece node) {
        return out.getOrDefault(node.id(), List.of());
    }

    List<Piece> in(Piece node) {
        return in.getOrDefault(node.id(), List.of());
    }

    List<Piece> boundary(Piece node) {
        return boundary.getOrDefault(node.id(), List.of());
    }

    Optional<Piece> target(Piece flow) {
        return Optional.ofNullable(nodes.get(flow.attribute("targetRef")));
    }

    Optional<Piece> source(Piece flow) {
        return Optional.ofNullable(nodes.get(flow.attribute("sourceRef")));
    }

    /** The steps that may come next, those behind the node's own events included. */
    Stream<Piece> next(Piece node) {
        return Stream.of(
                        out(node).stream().flatMap(flow -> target(flow).stream()),
                        boundary(node).stream(),
                        landings(node))
                .flatMap(nodes -> nodes);
    }

    /** The steps that come before, with the one on whose edge an event sits. */
    Stream<Piece> before(Piece node) {
        return Stream.of(
                        in(node).stream().flatMap(flow -> source(flow).stream()),
                        Optional.ofNullable(nodes.get(node.attribute("attachedToRef"))).stream(),
                        isLink(node, "intermediateCatchEvent")
                                ? links("intermediateThrowEvent", node)
                                : Stream.<Piece>empty())
                .flatMap(nodes -> nodes);
    }

    /** The steps right inside of a process or subprocess. */
    List<Piece> inside(Piece scope) {
        return nodes.values().stream()
                .filter(node -> node.parent().filter(scope::equals).isPresent())
                .toList();
    }

    /** All that are met from these, themselves included. */
    Set<Piece> from(Stream<Piece> starts, Function<Piece, Stream<Piece>> onward) {
        var met = new LinkedHashSet<Piece>();
        var open = new ArrayDeque<>(starts.toList());
        while (!open.isEmpty()) {
            Piece node = open.poll();
            if (met.add(node)) {
                onward.apply(node).forEach(open::add);
            }
        }
        return met;
    }

    private Stream<Piece> landings(Piece node) {
        return isLink(node, "intermediateThrowEvent") ? links("intermediateCatchEvent", node) : Stream.empty();
    }

    private Stream<Piece> links(String kind, Piece other) {
        return nodes.values().stream()
                .filter(node -> isLink(node, kind) && linkName(node).equals(linkName(other)));
    }

    private static boolean isLink(Piece node, String kind) {
        return node.kind().equals(kind)
                && node.children("linkEventDefinition").findAny().isPresent();
    }

    private static String linkName(Piece node) {
        return node.children("linkEventDefinition")
                .map(Piece::label)
                .findFirst()
                .orElse("");
    }

    private static Map<String, List<Piece>> grouped(List<Piece> pieces, String attribute) {
        return pieces.stream().collect(Collectors.groupingBy(piece -> piece.attribute(attribute)));
    }
}
