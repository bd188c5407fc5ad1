package frontdesk.flows.caseprogress.domain;

import frontdesk.domain.progress.Cohort;
import frontdesk.domain.progress.MilestoneType;
import frontdesk.domain.progress.PredictionInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a case is, and what is to be expected.
 *
 * @param asOf the day for which this holds
 * @param decision empty where there is nothing to expect or too little is known; {@code why} says it then
 * @param basis what the estimate rests on; empty where there is none
 * @param longerThanMost whether nine in ten comparable cases took less time in all than this one has waited already
 */
public record CaseProgress(
        LocalDate asOf,
        List<Milestone> milestones,
        Optional<Range> decision,
        Optional<Basis> basis,
        Optional<Reason> why,
        boolean longerThanMost) {
    public CaseProgress {
        milestones = List.copyOf(milestones);
    }

    /** Whether a step is done, the next one, or further ahead. */
    public enum State {
        DONE,
        NEXT,
        AHEAD
    }

    /** Why there is no estimate. */
    public enum Reason {
        DECIDED,
        WITHDRAWN,
        TOO_FEW_CASES,
        LONGER_THAN_ALMOST_ALL
    }

    /**
     * @param on the day on which it was done; empty where it is not done, or nobody noted the day
     * @param estimate empty where it is done, or too little is known
     */
    public record Milestone(MilestoneType step, State state, Optional<LocalDate> on, Optional<Range> estimate) {}

    /** The dates between which it should happen for eight cases in ten, and how many days off they are. */
    public record Range(LocalDate earliest, LocalDate likely, LocalDate latest, PredictionInterval daysLeft) {
        static Range of(PredictionInterval span, LocalDate today) {
            return new Range(
                    today.plusDays(span.low()), today.plusDays(span.median()), today.plusDays(span.high()), span);
        }
    }

    /**
     * @param cases how many cases were compared
     * @param from when the first of them was received
     * @param to when the last of them was received
     */
    public record Basis(Cohort group, int cases, LocalDate from, LocalDate to) {}
}
