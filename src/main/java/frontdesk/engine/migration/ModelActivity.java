package frontdesk.engine.migration;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.migration.validation.activity.SupportedActivityValidator;
import org.camunda.bpm.engine.impl.migration.validation.activity.SupportedPassiveEventTriggerActivityValidator;
import org.camunda.bpm.engine.impl.migration.validation.instruction.UpdateEventTriggersValidator;
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

    /** Events have it as a property only. */
    String label() {
        return Optional.ofNullable((String) activity.getProperty("name"))
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

    /** The step or gateway whose event it is; empty for all else. */
    Optional<ModelActivity> host() {
        return activity.getEventScope() instanceof ActivityImpl host
                        && host != activity
                        && host != activity.getFlowScope()
                ? Optional.of(new ModelActivity(host))
                : Optional.empty();
    }

    /**
     * Whether a case that stands elsewhere waits for it too: at the step that it is attached to, at the gateway before
     * it, or anywhere around its subprocess.
     */
    boolean isAwaitedOnTheSide() {
        return SupportedPassiveEventTriggerActivityValidator.INSTANCE.isPassivelyWaitingEvent(activity)
                || host().isPresent() && isTriggered();
    }

    /** Whether it is waited for by a timer, message or signal of its own, and not just by what its step does. */
    boolean isTriggered() {
        return UpdateEventTriggersValidator.definesPersistentEventTrigger(activity);
    }

    /** Whether cases can stand inside it, and not just before or after it. */
    boolean isWaitState() {
        return SupportedActivityValidator.INSTANCE.isSupportedActivity(activity);
    }

    /** Whether cases can stand at it at all. */
    boolean canBeWaitedAt() {
        return SupportedActivityValidator.INSTANCE.valid(activity);
    }

    /** At which of its ends a case waits for a job, as the Modeler calls them. */
    Set<String> jobWaits() {
        return Stream.of(
                        activity.isAsyncBefore() ? Stream.of("Asynchronous before") : Stream.<String>empty(),
                        activity.isAsyncAfter() ? Stream.of("Asynchronous after") : Stream.<String>empty())
                .flatMap(ends -> ends)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** At which of its ends a case waits for a job, and does not in the other version. */
    Set<String> waitsForJobsNoLongerIn(ModelActivity after) {
        Set<String> lost = jobWaits();
        lost.removeAll(after.jobWaits());
        return lost;
    }
}
