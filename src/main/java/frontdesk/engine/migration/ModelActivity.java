package frontdesk.engine.migration;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/** An element of a parsed model, in the words of its diagram. */
record ModelActivity(ActivityImpl activity) {

    static Optional<ModelActivity> in(ScopeImpl flow, String id) {
        return Optional.ofNullable(flow.findActivity(id)).map(ModelActivity::new);
    }

    /** All of a parsed model, those in its subprocesses included. */
    static Stream<ModelActivity> allIn(ScopeImpl scope) {
        return scope.getActivities().stream()
                .flatMap(activity -> Stream.concat(Stream.of(new ModelActivity(activity)), allIn(activity)));
    }

    /** By label and id, as diagrams and files call it. */
    String named() {
        String label = label();
        return label.equals(activity.getId()) ? label : "\"" + label + "\" (" + activity.getId() + ")";
    }

    String label() {
        return Optional.ofNullable(activity.getName())
                .filter(name -> !name.isBlank())
                .orElse(activity.getId());
    }

    /** Such as {@code user task}. */
    String kind() {
        return Optional.ofNullable((String) activity.getProperty("type"))
                .map(type -> type.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT))
                .orElse("element");
    }

    /** The subprocess around it; empty right inside the flow. */
    Optional<ModelActivity> around() {
        return activity.getFlowScope() instanceof ActivityImpl scope
                ? Optional.of(new ModelActivity(scope))
                : Optional.empty();
    }

    /** Whether a job leads into it, so that a case waits before it. */
    boolean isEnteredByJob() {
        return activity.isAsyncBefore();
    }
}
