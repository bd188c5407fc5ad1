package frontdesk.engine.guard;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the engine does can be seen: each step and each way has its place in the picture. */
final class EverythingIsDrawn implements ModelRule {

    @Override
    public Stream<Finding> check(Model model) {
        Set<String> drawn = Stream.of("BPMNShape", "BPMNEdge")
                .flatMap(model::all)
                .map(shape -> shape.attribute("bpmnElement"))
                .collect(Collectors.toSet());
        if (drawn.isEmpty()) {
            return Stream.of(Finding.of(model.file(), "has no picture; draw it with Camunda Modeler")
                    .asWarning());
        }
        return Stream.concat(model.flowNodes(), model.all("sequenceFlow"))
                .filter(piece -> !drawn.contains(piece.id()))
                .map(piece -> model.finding(piece, "is not in the picture; draw it anew with Camunda Modeler")
                        .asWarning());
    }
}
