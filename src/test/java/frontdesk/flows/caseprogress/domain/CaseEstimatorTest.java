package frontdesk.flows.caseprogress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.casefile.CaseFile.FiledBy;
import frontdesk.domain.casefile.CaseFile.Milestone;
import frontdesk.domain.casefile.CaseFile.Status;
import frontdesk.domain.progress.CaseHistory;
import frontdesk.domain.progress.Cohort;
import frontdesk.domain.progress.LandmarkForecast;
import frontdesk.domain.progress.MilestoneForecast;
import frontdesk.domain.progress.MilestoneType;
import frontdesk.domain.progress.PredictionInterval;
import frontdesk.flows.caseprogress.domain.CaseProgress.Reason;
import frontdesk.flows.caseprogress.domain.CaseProgress.State;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a person is told, from what was learned. */
class CaseEstimatorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Set<MilestoneType> USUAL =
            EnumSet.of(MilestoneType.RECEIVED, MilestoneType.BIOMETRICS, MilestoneType.REVIEW, MilestoneType.DECISION);
    private static final Cohort WAS_ONLINE =
            Cohort.widening("I-765", "WAS", FiledBy.ONLINE).get(0);
    private static final Cohort ALL = Cohort.all("I-765");

    @Test
    void theGroupMostLikeTheCaseSpeaksWhereItKnowsEnough() {
        CaseProgress progress = waiting(20)
                .expected(
                        List.of(
                                learned(WAS_ONLINE, outlook(0, 100, 40), outlook(30, 60, 20)),
                                learned(ALL, outlook(0, 900, 80), outlook(30, 500, 70))),
                        List.of());

        assertThat(progress.basis().orElseThrow().group()).isEqualTo(WAS_ONLINE);
        assertThat(progress.decision().orElseThrow().likely()).isEqualTo(TODAY.plusDays(27));
    }

    @Test
    void aCaseThatWaitsLongerThanItsGroupKnowsIsComparedWithAWiderOne() {
        CaseProgress progress = waiting(40)
                .expected(
                        List.of(
                                learned(WAS_ONLINE, outlook(0, 100, 40), outlook(30, 60, 20)),
                                learned(ALL, outlook(0, 900, 80), outlook(30, 500, 70), outlook(60, 300, 40))),
                        List.of());

        assertThat(progress.basis().orElseThrow().group()).isEqualTo(ALL);
        assertThat(progress.basis().orElseThrow().cases()).isEqualTo(500);
        assertThat(progress.decision().orElseThrow().daysLeft().median()).isEqualTo(60);
    }

    @Test
    void whereNothingIsKnownTheUsualStepsAreShownWithoutDates() {
        CaseProgress progress = waiting(40).expected(List.of(), List.of());

        assertThat(progress.why()).hasValue(Reason.TOO_FEW_CASES);
        assertThat(progress.milestones())
                .extracting(CaseProgress.Milestone::state)
                .containsExactly(State.DONE, State.NEXT, State.AHEAD, State.AHEAD);
        assertThat(progress.milestones())
                .allMatch(milestone -> milestone.estimate().isEmpty());
    }

    @Test
    void whoWaitsLongerThanAlmostAllIsToldSoInsteadOfTooFew() {
        CaseProgress progress =
                waiting(400).expected(List.of(learned(ALL, outlook(0, 900, 80), outlook(360, 40, 70))), List.of());

        assertThat(progress.why()).hasValue(Reason.LONGER_THAN_ALMOST_ALL);
        assertThat(progress.longerThanMost()).isTrue();
    }

    @Test
    void whoWaitsLongerThanNineInTenTookInAllIsToldSoBesideTheEstimate() {
        List<MilestoneForecast> atFiling = List.of(learned(ALL, outlook(0, 900, 80), outlook(360, 100, 70)));

        assertThat(waiting(161).expected(atFiling, atFiling).longerThanMost()).isTrue();
        assertThat(waiting(160).expected(atFiling, atFiling).longerThanMost()).isFalse();
    }

    @Test
    void fingerprintsThatNeedNotBeGivenAreLeftOut() {
        CaseEstimator estimate =
                new CaseEstimator(history(20, List.of()), USUAL, EnumSet.of(MilestoneType.BIOMETRICS), TODAY);

        assertThat(estimate.expected(List.of(learned(ALL, outlook(0, 100, 40), outlook(30, 60, 20))), List.of())
                        .milestones())
                .extracting(CaseProgress.Milestone::step)
                .containsExactly(MilestoneType.RECEIVED, MilestoneType.REVIEW, MilestoneType.DECISION);
    }

    @Test
    void aDayThatHasNotComeYetIsNotReached() {
        CaseEstimator estimate = new CaseEstimator(
                history(20, List.of(new Milestone("REVIEW", TODAY.plusDays(1)))), USUAL, Set.of(), TODAY);

        assertThat(estimate.at()).isEqualTo(MilestoneType.RECEIVED);
    }

    private static CaseEstimator waiting(int days) {
        return new CaseEstimator(history(days, List.of()), USUAL, Set.of(), TODAY);
    }

    private static CaseHistory history(int days, List<Milestone> milestones) {
        return CaseHistory.of("WAS", FiledBy.ONLINE, Status.PENDING, TODAY.minusDays(days), milestones);
    }

    private static MilestoneForecast learned(Cohort group, LandmarkForecast... outlooks) {
        return new MilestoneForecast(
                group, MilestoneType.RECEIVED, TODAY.minusYears(3), TODAY.minusDays(1), List.of(outlooks));
    }

    private static LandmarkForecast outlook(int waited, int cases, int median) {
        return new LandmarkForecast(
                waited,
                cases,
                Map.of(
                        MilestoneType.BIOMETRICS, new PredictionInterval(1, 5, 10),
                        MilestoneType.REVIEW, new PredictionInterval(median / 4, median / 2, median),
                        MilestoneType.DECISION, new PredictionInterval(median / 2, median, 2 * median)));
    }
}
