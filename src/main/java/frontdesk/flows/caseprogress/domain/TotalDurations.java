package frontdesk.flows.caseprogress.domain;

import static frontdesk.flows.caseprogress.domain.PackedCaseHistories.NEVER;

import frontdesk.domain.progress.MilestoneType;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How long cases take from their receipt to their decision. */
record TotalDurations(HistorySnapshot known) {
    /** The published figures look at the cases decided in the last six months. */
    private static final int SIX_MONTHS = 182;

    /** By all cases, pending ones included. */
    KaplanMeierCurve curve() {
        SurvivalData times = new SurvivalData();
        for (int index = 0; index < known.histories().size(); index++) {
            if (known.on(index, MilestoneType.RECEIVED) != NEVER) {
                int decided = known.on(index, MilestoneType.DECISION);
                int until = decided == NEVER ? known.seenUntil(index) : decided;
                int took = until - known.on(index, MilestoneType.RECEIVED);
                if (took > 0) {
                    times.add(0, took, decided != NEVER);
                }
            }
        }
        return times.curve();
    }

    /** The median of the cases decided in the last six months, as it is published; pending ones do not count there. */
    OptionalInt publishedMedian() {
        int[] took = IntStream.range(0, known.histories().size())
                .filter(index -> known.on(index, MilestoneType.DECISION) > known.day() - SIX_MONTHS)
                .map(index -> known.on(index, MilestoneType.DECISION) - known.on(index, MilestoneType.RECEIVED))
                .sorted()
                .toArray();
        return took.length == 0 ? OptionalInt.empty() : OptionalInt.of(took[took.length / 2]);
    }
}
