package frontdesk.engine.guard;

import frontdesk.engine.FlowVariables;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A diagram and what lies around it.
 *
 * @param flow the flow of the application that the diagram is for; none for a draft, which calls no code
 */
record Model(String file, Piece root, Bundle bundle, Optional<FlowVariables> flow, CodeWords code, Ways ways) {
    private static final Set<String> AROUND_NODES = Set.of("process", "subProcess");
    private static final Pattern NODE = Pattern.compile(
            "task|[a-z][A-Za-z]*Task|[a-z][A-Za-z]*Event|[a-z][A-Za-z]*Gateway|subProcess|callActivity");

    static Model of(String file, Piece root, Bundle bundle, Optional<FlowVariables> flow, CodeWords code) {
        return new Model(
                file,
                root,
                bundle,
                flow,
                code,
                Ways.of(
                        root.withDescendants().filter(Model::isFlowNode).toList(),
                        root.descendants("sequenceFlow").toList()));
    }

    /** Every element, the picture included. */
    Stream<Piece> all() {
        return root.withDescendants();
    }

    Stream<Piece> all(String kind) {
        return root.descendants(kind);
    }

    Stream<Piece> flowNodes() {
        return all().filter(Model::isFlowNode);
    }

    /** The process and its subprocesses, each a diagram of its own. */
    Stream<Piece> scopes() {
        return all().filter(piece -> AROUND_NODES.contains(piece.kind()));
    }

    /** Something to mend in the element that the piece belongs to. */
    Finding finding(Piece piece, String text) {
        Piece shown = piece.nearest(Model::isShown);
        return new Finding(file, shown.id(), shown.label(), text);
    }

    private static boolean isShown(Piece piece) {
        return isFlowNode(piece) || Set.of("sequenceFlow", "process", "message").contains(piece.kind());
    }

    private static boolean isFlowNode(Piece piece) {
        return NODE.matcher(piece.kind()).matches()
                && piece.parent()
                        .filter(around -> AROUND_NODES.contains(around.kind()))
                        .isPresent();
    }
}
