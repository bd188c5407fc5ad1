package frontdesk.flows.caseprogress.domain;

import frontdesk.domain.progress.ComparableGroup;
import frontdesk.domain.progress.Span;
import frontdesk.domain.progress.Step;
import frontdesk.domain.progress.StepOutlook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells past cases what they would have been told. */
final class Forecaster {
    private final Histories histories;
    private final Map<Reading, Map<Place, StepOutlook>> outlooks;

    Forecaster(Histories histories, List<GroupLesson> lessons) {
        this.histories = histories;
        this.outlooks = List.of(Reading.values()).stream()
                .collect(Collectors.toMap(Function.identity(), reading -> read(lessons, reading)));
    }

    /** How long the decision of a case would have been said to take on a day; empty where too little was known. */
    Optional<Span> decision(int index, int day, Reading reading) {
        Snapshot then = new Snapshot(histories, day);
        Step at = then.lastStep(index);
        int waited = day - then.on(index, at);
        return histories.groupsOf(index).stream()
                .flatMap(group -> Optional.ofNullable(outlooks.get(reading).get(new Place(group, at))).stream())
                .flatMap(outlook -> outlook.after(waited).stream())
                .findFirst()
                .flatMap(outlook -> outlook.until(Step.DECISION));
    }

    private static Map<Place, StepOutlook> read(List<GroupLesson> lessons, Reading reading) {
        return lessons.stream()
                .collect(Collectors.toMap(lesson -> new Place(lesson.group(), lesson.at()), reading::of));
    }

    private record Place(ComparableGroup group, Step at) {}
}
