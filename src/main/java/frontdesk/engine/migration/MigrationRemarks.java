package frontdesk.engine.migration;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/** What changes for cases that are moved beside the step at which they stand: what they wait for on the side. */
record MigrationRemarks(MigrationMapping passage) {

    /** In words for whoever draws. */
    List<String> list() {
        Stream<String> dropped = events(passage.from())
                .filter(event -> passage.counterpart(event).isEmpty())
                .map(event -> "%s is not in the new version: cases no longer wait for it".formatted(event.named()));
        Stream<String> added = events(passage.to())
                .filter(event -> ModelActivity.in(
                                        passage.from(), event.activity().getId())
                                .isEmpty()
                        && !passage.explicit().containsValue(event.activity().getId()))
                .map(event -> "%s is new: it begins when a case is moved".formatted(event.named()));
        Stream<String> begunAnew = events(passage.from())
                .filter(event ->
                        event.isTriggered() && passage.counterpart(event).isPresent())
                .flatMap(event -> passage.obstacle(event.activity().getId()).stream()
                        .map(why -> "%s: what cases waited for ends, and it begins anew when a case is moved"
                                .formatted(why)));
        Stream<String> jobs = ModelActivity.allIn(passage.from())
                .filter(ModelActivity::isWaitState)
                .flatMap(step -> passage.counterpart(step).stream()
                        .flatMap(after -> step.waitsForJobsNoLongerIn(after).stream())
                        .map(lost -> "%s is no longer '%s': a case that waits for this stays"
                                .formatted(step.named(), lost)));
        return Stream.of(dropped, added, begunAnew, jobs)
                .flatMap(remarks -> remarks)
                .toList();
    }

    private static Stream<ModelActivity> events(ScopeImpl flow) {
        return ModelActivity.allIn(flow).filter(ModelActivity::isAwaitedOnTheSide);
    }
}
