package frontdesk.engine.validation.bpmn.structure;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.SequenceFlowGraph;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Set;
import java.util.stream.Stream;

/** Whatever is drawn can be reached, and from everywhere an end can be reached. */
final class ReachabilityRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.scopes().flatMap(scope -> check(model, scope));
    }

    private static Stream<Finding> check(BpmnDocument model, XmlElement scope) {
        SequenceFlowGraph graph = model.graph();
        Set<XmlElement> reached =
                graph.from(graph.inside(scope).stream().filter(ReachabilityRule::begins), graph::next);
        Set<XmlElement> ending = graph.from(graph.inside(scope).stream().filter(ReachabilityRule::ends), graph::before);
        return graph.inside(scope).stream().flatMap(node -> {
            if (!reached.contains(node)) {
                return Stream.of(model.finding(node, "is never reached; draw a way to it from a start, or remove it"));
            }
            if (graph.out(node).isEmpty() && !ends(node)) {
                return Stream.of(model.finding(node, "the way stops here; draw it on to an end event"));
            }
            return Stream.of(model.finding(node, "no end is ever reached from here; draw a way out of the circle"))
                    .filter(finding -> !ending.contains(node) && !leadsToAStop(graph, node));
        });
    }

    /** Then that step is named, and one name is enough. */
    private static boolean leadsToAStop(SequenceFlowGraph graph, XmlElement node) {
        return graph.from(Stream.of(node), graph::next).stream()
                .anyMatch(later -> graph.out(later).isEmpty());
    }

    private static boolean begins(XmlElement node) {
        return node.kind().equals("startEvent") || isEventSubprocess(node);
    }

    private static boolean ends(XmlElement node) {
        return node.kind().equals("endEvent")
                || isEventSubprocess(node)
                || node.kind().equals("intermediateThrowEvent")
                        && node.children("linkEventDefinition").findAny().isPresent();
    }

    private static boolean isEventSubprocess(XmlElement node) {
        return node.attribute("triggeredByEvent").equals("true");
    }
}
