package frontdesk.flows.caseprogress.domain;

import static java.time.temporal.ChronoUnit.DAYS;

import frontdesk.domain.casefile.CaseFile.Status;
import frontdesk.domain.progress.CaseHistory;
import frontdesk.domain.progress.LandmarkForecast;
import frontdesk.domain.progress.MilestoneForecast;
import frontdesk.domain.progress.MilestoneType;
import frontdesk.domain.progress.PredictionInterval;
import frontdesk.flows.caseprogress.domain.CaseProgress.Basis;
import frontdesk.flows.caseprogress.domain.CaseProgress.Milestone;
import frontdesk.flows.caseprogress.domain.CaseProgress.Range;
import frontdesk.flows.caseprogress.domain.CaseProgress.Reason;
import frontdesk.flows.caseprogress.domain.CaseProgress.State;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The estimate for one case on one day.
 *
 * @param usual the steps that cases of its form pass, as far as nothing better is known
 * @param spared the steps that this case need not pass, whatever others do
 */
public record CaseEstimator(CaseHistory history, Set<MilestoneType> usual, Set<MilestoneType> spared, LocalDate today) {

    /** The last step that the case has reached by today. */
    public MilestoneType at() {
        MilestoneType last = MilestoneType.RECEIVED;
        for (MilestoneType step : MilestoneType.values()) {
            last = isReached(step) ? step : last;
        }
        return last;
    }

    /** Whether nothing lies ahead of the case any more, and why. */
    public Optional<Reason> end() {
        if (history.status() == Status.WITHDRAWN) {
            return Optional.of(Reason.WITHDRAWN);
        }
        boolean decided = history.status() != Status.PENDING || at() == MilestoneType.DECISION;
        return decided ? Optional.of(Reason.DECIDED) : Optional.empty();
    }

    /** How an ended case went. */
    public CaseProgress ended(Reason why) {
        List<Milestone> milestones = Arrays.stream(MilestoneType.values())
                .filter(step -> isReached(step) || why == Reason.DECIDED && isUsual(step))
                .map(step -> new Milestone(step, State.DONE, on(step), Optional.empty()))
                .toList();
        return new CaseProgress(today, milestones, Optional.empty(), Optional.empty(), Optional.of(why), false);
    }

    /**
     * What is to be expected of a pending case.
     *
     * @param learned about cases at the same step, those most like it first
     * @param atFiling about cases that have just been received, likewise
     */
    public CaseProgress expected(List<MilestoneForecast> learned, List<MilestoneForecast> atFiling) {
        for (MilestoneForecast group : learned) {
            Optional<LandmarkForecast> outlook = group.after(days(on(at())));
            if (outlook.isPresent()) {
                return expected(group, outlook.get(), isLongerThanMost(atFiling));
            }
        }
        boolean longest = learned.stream().anyMatch(MilestoneForecast::reachesTheLongestWaits);
        Reason why = longest ? Reason.LONGER_THAN_ALMOST_ALL : Reason.TOO_FEW_CASES;
        return new CaseProgress(
                today, milestones(Optional.empty()), Optional.empty(), Optional.empty(), Optional.of(why), longest);
    }

    private CaseProgress expected(MilestoneForecast group, LandmarkForecast outlook, boolean longerThanMost) {
        return new CaseProgress(
                today,
                milestones(Optional.of(outlook)),
                outlook.until(MilestoneType.DECISION).map(span -> Range.of(span, today)),
                Optional.of(new Basis(group.group(), outlook.cases(), group.from(), group.to())),
                Optional.empty(),
                longerThanMost);
    }

    /** Steps that lie behind, and those ahead that comparable cases had, or usual ones where that is not known. */
    private List<Milestone> milestones(Optional<LandmarkForecast> outlook) {
        MilestoneType at = at();
        Optional<MilestoneType> next =
                at.later().stream().filter(step -> liesAhead(step, outlook)).findFirst();
        return Arrays.stream(MilestoneType.values())
                .filter(step -> step.compareTo(at) <= 0 ? isReached(step) || isUsual(step) : liesAhead(step, outlook))
                .map(step -> new Milestone(step, state(step, at, next), on(step), range(step, outlook)))
                .toList();
    }

    private boolean liesAhead(MilestoneType step, Optional<LandmarkForecast> outlook) {
        return outlook.map(known -> known.until(step).isPresent() && !spared.contains(step))
                .orElse(isUsual(step));
    }

    private boolean isUsual(MilestoneType step) {
        return usual.contains(step) && !spared.contains(step);
    }

    private static State state(MilestoneType step, MilestoneType at, Optional<MilestoneType> next) {
        if (step.compareTo(at) <= 0) {
            return State.DONE;
        }
        return next.filter(step::equals).isPresent() ? State.NEXT : State.AHEAD;
    }

    private Optional<Range> range(MilestoneType step, Optional<LandmarkForecast> outlook) {
        return outlook.flatMap(known -> known.until(step)).map(span -> Range.of(span, today));
    }

    private boolean isLongerThanMost(List<MilestoneForecast> atFiling) {
        int waited = days(on(MilestoneType.RECEIVED));
        return atFiling.stream()
                .findFirst()
                .flatMap(group -> group.after(0))
                .flatMap(outlook -> outlook.until(MilestoneType.DECISION))
                .map(PredictionInterval::high)
                .filter(high -> waited > high)
                .isPresent();
    }

    private boolean isReached(MilestoneType step) {
        return on(step).isPresent();
    }

    /** A day that has not come yet has not been reached, whoever noted it. */
    private Optional<LocalDate> on(MilestoneType step) {
        return history.on(step).filter(day -> !day.isAfter(today));
    }

    private int days(Optional<LocalDate> since) {
        return (int) DAYS.between(since.orElse(today), today);
    }
}
