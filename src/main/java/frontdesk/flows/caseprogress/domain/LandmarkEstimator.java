package frontdesk.flows.caseprogress.domain;

import static frontdesk.flows.caseprogress.domain.PackedCaseHistories.NEVER;

import frontdesk.domain.progress.LandmarkForecast;
import frontdesk.domain.progress.MilestoneType;
import frontdesk.domain.progress.PredictionInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Learns what lies ahead from what was known at a moment. For each time waited it looks at the cases that had waited as
 * long at the step (H. C. van Houwelingen, "Dynamic Prediction by Landmarking", Scand. J. Statist. 34 (2007), 70-85) and
 * follows them all the way to each later step. So it need not suppose that a case slow at one step is as fast as others
 * at the next, as adding up the steps would.
 */
final class LandmarkEstimator {
    /** The days waited for which an outlook is learned; between them it is interpolated. */
    private static final int[] LANDMARKS = {
        0, 7, 14, 21, 30, 45, 60, 75, 90, 105, 120, 150, 180, 210, 240, 270, 300, 360, 420, 480, 540, 600, 720, 840, 960
    };

    private final HistorySnapshot known;

    LandmarkEstimator(HistorySnapshot known) {
        this.known = known;
    }

    /**
     * The outlooks of cases at a step, by the days waited, as far as there are enough.
     *
     * @param enough how many of those that had waited as long must have been decided
     */
    List<LandmarkForecast> outlooks(int[] cases, MilestoneType at, int enough) {
        List<LandmarkForecast> outlooks = new ArrayList<>();
        int[] waiting =
                Arrays.stream(cases).filter(index -> known.has(index, at)).toArray();
        for (int landmark : LANDMARKS) {
            waiting = Arrays.stream(waiting)
                    .filter(index -> known.stayed(index, at) > landmark)
                    .toArray();
            Map<MilestoneType, PredictionInterval> ahead = ahead(waiting, at, landmark, enough);
            if (!ahead.containsKey(MilestoneType.DECISION)) {
                break;
            }
            outlooks.add(new LandmarkForecast(landmark, waiting.length, ahead));
        }
        return outlooks;
    }

    private Map<MilestoneType, PredictionInterval> ahead(int[] waiting, MilestoneType at, int landmark, int enough) {
        Map<MilestoneType, PredictionInterval> ahead = new EnumMap<>(MilestoneType.class);
        for (MilestoneType target : at.later()) {
            SurvivalData rest = new SurvivalData();
            for (int index : waiting) {
                follow(index, at, target, landmark, rest);
            }
            if (rest.events() >= enough) {
                span(rest.curve()).ifPresent(span -> ahead.put(target, span));
            }
        }
        return ahead;
    }

    /** A case that has passed the step over tells nothing about it. */
    private void follow(int index, MilestoneType at, MilestoneType target, int landmark, SurvivalData rest) {
        int reached = known.on(index, target);
        if (reached != NEVER || known.left(index, target) == NEVER) {
            int until = reached == NEVER ? known.seenUntil(index) : reached;
            rest.add(0, until - known.on(index, at) - landmark, reached != NEVER);
        }
    }

    /** Where the longest waits are not over yet, nobody knows how long they take. */
    private static Optional<PredictionInterval> span(KaplanMeierCurve curve) {
        OptionalInt high = curve.sureDayOf(0.9);
        return high.isEmpty()
                ? Optional.empty()
                : Optional.of(new PredictionInterval(
                        curve.dayOf(0.1).orElseThrow(), curve.dayOf(0.5).orElseThrow(), high.getAsInt()));
    }
}
