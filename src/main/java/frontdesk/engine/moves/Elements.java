package frontdesk.engine.moves;

import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/** All elements of a parsed model. */
final class Elements {
    private Elements() {}

    static Stream<Element> of(ScopeImpl scope) {
        return scope.getActivities().stream()
                .flatMap(activity -> Stream.concat(Stream.of(new Element(activity)), of(activity)));
    }
}
