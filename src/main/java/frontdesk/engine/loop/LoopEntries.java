package frontdesk.engine.loop;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/** The elements of a scope at which a circle of its flows closes, one at least for each circle, and its timers that may repeat. */
final class LoopEntries {
    private static final Set<String> TIMERS = Set.of(ActivityTypes.BOUNDARY_TIMER, ActivityTypes.START_EVENT_TIMER);

    private final List<ActivityImpl> elements;
    private final Set<ActivityImpl> entries = new LinkedHashSet<>();
    private final Set<ActivityImpl> finished = new HashSet<>();

    private LoopEntries(ScopeImpl scope) {
        this.elements = scope.getActivities();
    }

    /** Of this scope alone, without those within it. */
    static Set<ActivityImpl> of(ScopeImpl scope) {
        var loops = new LoopEntries(scope);
        loops.elements.forEach(element -> loops.follow(element, new HashSet<>()));
        loops.elements.stream().filter(LoopEntries::comesAgain).forEach(loops.entries::add);
        return loops.entries;
    }

    private void follow(ActivityImpl element, Set<ActivityImpl> path) {
        if (path.contains(element)) {
            entries.add(element);
        } else if (!finished.contains(element)) {
            path.add(element);
            next(element).forEach(follower -> follow(follower, path));
            path.remove(element);
            finished.add(element);
        }
    }

    private Stream<ActivityImpl> next(ActivityImpl element) {
        return Stream.concat(
                element.getOutgoingTransitions().stream()
                        .map(PvmTransition::getDestination)
                        .map(ActivityImpl.class::cast),
                elements.stream().filter(event -> event != element && event.getEventScope() == element));
    }

    /** A timer beside the flow, which may repeat. */
    private static boolean comesAgain(ActivityImpl element) {
        return TIMERS.contains(element.getProperties().get(BpmnProperties.TYPE));
    }
}
