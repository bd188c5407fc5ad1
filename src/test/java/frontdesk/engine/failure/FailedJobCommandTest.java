package frontdesk.engine.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.ports.messaging.Notifications.DeliveryFailed;
import frontdesk.ports.messaging.Notifications.OutsideHours;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailedJobCommandTest {
    private static final int TRIES = 29;

    private final FailingWork work = new FailingWork();

    @AfterEach
    void drop() {
        work.drop();
    }

    @AfterAll
    void stop() {
        work.close();
    }

    @Test
    void aStepIsTriedAgainSoonThenEveryHourForADayThenItIsAnIncident() {
        work.failsWith(new DeliveryFailed("The mail server could not be reached."));
        work.beginStep();

        assertThat(pausesUntilItStops()).isEqualTo(schedule());
        assertThat(work.incidents())
                .extracting(Incident::getIncidentMessage)
                .containsExactly("The mail server could not be reached.");
    }

    @Test
    void aJobOfNoStepFollowsTheSameSchedule() {
        work.failsWith(new DeliveryFailed("The gateway is down."));
        work.beginStandaloneJob();

        assertThat(pausesUntilItStops()).isEqualTo(schedule());
        assertThat(work.incidents()).extracting(Incident::getIncidentMessage).containsExactly("The gateway is down.");
    }

    @Test
    void whatNeedsAnOperatorIsAnIncidentAtTheFirstTry() {
        work.failsWith(new ManualInterventionException(
                "Nobody knows whether the letter went out; ask the mailing house first."));
        work.beginStep();

        tryOnce();

        assertThat(work.job().getRetries()).isZero();
        assertThat(work.incidents())
                .extracting(Incident::getIncidentMessage)
                .containsExactly("Nobody knows whether the letter went out; ask the mailing house first.");
    }

    @Test
    void whatNeedsAnOperatorStopsAJobOfNoStepToo() {
        work.failsWith(new IllegalStateException("wrapped", new ManualInterventionException("Ask the gateway first.")));
        work.beginStandaloneJob();

        tryOnce();

        assertThat(work.job().getRetries()).isZero();
        assertThat(work.incidents()).extracting(Incident::getIncidentMessage).containsExactly("Ask the gateway first.");
    }

    @Test
    void aTextThatWaitsForTheMorningKeepsAllItsTries() {
        Instant morning = Instant.parse("2026-12-02T13:00:00Z");
        work.failsWith(new OutsideHours(morning));
        work.beginStep();

        tryOnce();

        assertThat(work.job().getDuedate()).isEqualTo(Date.from(morning));
        assertThat(work.job().getRetries()).isEqualTo(TRIES);
        work.failsWith(new DeliveryFailed("The mail server could not be reached."));
        assertThat(pausesUntilItStops()).isEqualTo(schedule());
    }

    @Test
    void aJobOfNoStepWaitsForTheMorningToo() {
        Instant morning = Instant.parse("2026-12-02T13:00:00Z");
        work.failsWith(new IllegalStateException("wrapped", new OutsideHours(morning)));
        work.beginStandaloneJob();

        tryOnce();
        tryOnce();

        assertThat(work.job().getDuedate()).isEqualTo(Date.from(morning));
        assertThat(work.job().getRetries()).isEqualTo(TRIES);
    }

    @Test
    void aSurpriseIsToldByTheDiagramsWordsAndNotByItsOwn() {
        work.failsWith(new IllegalStateException("select NAME_ from PERSON where NAME_ = 'Ana Perez'"));
        work.beginStep();

        tryOnce();

        assertThat(work.job().getExceptionMessage())
                .isEqualTo("An unexpected error in the step \"Send the letter\"; the log of the node says more.");
    }

    @Test
    void aSurpriseWithoutWordsIsToldToo() {
        work.failsWith(new NullPointerException());
        work.beginStandaloneJob();

        tryOnce();

        assertThat(work.job().getExceptionMessage())
                .isEqualTo("An unexpected error in the step \"standalone-letter\"; the log of the node says more.");
    }

    @Test
    void noNameOfACustomerAndNoStackTraceIsShownOfAFailure() {
        work.failsWith(new IllegalStateException(
                "No letter to Ana Perez", new IllegalArgumentException("Ana Perez <ana@example.org>")));
        work.beginStep();

        tryOnce();

        assertThat(work.shown())
                .hasSize(2)
                .allSatisfy(shown -> assertThat(shown)
                        .contains("An unexpected error in the step \"Send the letter\"")
                        .contains("Trace " + work.job().getId())
                        .doesNotContain("Perez", "ana@", "Exception", "\tat "));
    }

    private List<Duration> pausesUntilItStops() {
        var pauses = new ArrayList<Duration>();
        for (int failed = 1; failed <= TRIES; failed++) {
            Instant before = work.now();
            tryOnce();
            Duration untilNext =
                    Duration.between(before, work.job().getDuedate().toInstant());
            if (work.job().getRetries() > 0) {
                pauses.add(Duration.ofSeconds(untilNext.toSeconds() / 10 * 10));
            }
        }
        return pauses;
    }

    private void tryOnce() {
        Job job = work.job();
        assertThatThrownBy(() -> work.perform(job)).isNotNull();
        assertThat(work.incidents()).hasSize(work.job().getRetries() == 0 ? 1 : 0);
    }

    private static List<Duration> schedule() {
        var pauses = new ArrayList<Duration>(
                List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30)));
        pauses.addAll(Collections.nCopies(24, Duration.ofHours(1)));
        return pauses;
    }
}
