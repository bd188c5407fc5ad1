package frontdesk.flows.caseprogress.domain;

import static frontdesk.flows.caseprogress.domain.Histories.NEVER;

import frontdesk.domain.progress.Outlook;
import frontdesk.domain.progress.Span;
import frontdesk.domain.progress.Step;
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
final class Learning {
    /** The days waited for which an outlook is learned; between them it is interpolated. */
    private static final int[] LANDMARKS = {
        0, 7, 14, 21, 30, 45, 60, 75, 90, 105, 120, 150, 180, 210, 240, 270, 300, 360, 420, 480, 540, 600, 720, 840, 960
    };

    private final Snapshot known;

    Learning(Snapshot known) {
        this.known = known;
    }

    /**
     * The outlooks of cases at a step, by the days waited, as far as there are enough.
     *
     * @param enough how many of those that had waited as long must have been decided
     */
    List<Outlook> outlooks(int[] cases, Step at, int enough) {
        List<Outlook> outlooks = new ArrayList<>();
        int[] waiting =
                Arrays.stream(cases).filter(index -> known.has(index, at)).toArray();
        for (int landmark : LANDMARKS) {
            waiting = Arrays.stream(waiting)
                    .filter(index -> known.stayed(index, at) > landmark)
                    .toArray();
            Map<Step, Span> ahead = ahead(waiting, at, landmark, enough);
            if (!ahead.containsKey(Step.DECISION)) {
                break;
            }
            outlooks.add(new Outlook(landmark, waiting.length, ahead));
        }
        return outlooks;
    }

    private Map<Step, Span> ahead(int[] waiting, Step at, int landmark, int enough) {
        Map<Step, Span> ahead = new EnumMap<>(Step.class);
        for (Step target : at.later()) {
            Durations rest = new Durations();
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
    private void follow(int index, Step at, Step target, int landmark, Durations rest) {
        int reached = known.on(index, target);
        if (reached != NEVER || known.left(index, target) == NEVER) {
            int until = reached == NEVER ? known.seenUntil(index) : reached;
            rest.add(0, until - known.on(index, at) - landmark, reached != NEVER);
        }
    }

    /** Where the longest waits are not over yet, nobody knows how long they take. */
    private static Optional<Span> span(SurvivalCurve curve) {
        OptionalInt high = curve.sureDayOf(0.9);
        return high.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(
                        curve.dayOf(0.1).orElseThrow(), curve.dayOf(0.5).orElseThrow(), high.getAsInt()));
    }
}
