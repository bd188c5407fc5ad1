package frontdesk.engine.migration;

import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/** All elements of a parsed model. */
final class ModelActivities {
    private ModelActivities() {}

    static Stream<ModelActivity> of(ScopeImpl scope) {
        return scope.getActivities().stream()
                .flatMap(activity -> Stream.concat(Stream.of(new ModelActivity(activity)), of(activity)));
    }
}
