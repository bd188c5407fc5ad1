package frontdesk.adapters.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.request.Language;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.messaging.Notification.Occasion;
import frontdesk.ports.messaging.Notifications;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.ScheduledMethods;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An operator deletes the job by which a message is sent that belongs to no step. */
@RunningFrontdesk
class LostMessageJobTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Notifications notifications;

    @Autowired
    private ScheduledMethods scheduled;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    @Autowired
    private InstantSource clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aMessageWhoseJobWasDeletedIsSentAllTheSameAndOperatorsLearnOfIt() {
        Notification message = confirmation("lost-job", "+12025550155");
        scheduled(message, clock.instant().plus(Duration.ofHours(1)));
        management.deleteJob(jobOf(message).orElseThrow().getId());
        timePasses("PT1H2M");

        scheduled.runOf("LostJobSweep");
        scheduled.runOf("LostJobSweep");
        timePasses("PT1S");

        assertThat(FrontdeskHttpClient.as("operator", port)
                        .get("/api/v1/demo/messages?to=%2B12025550155")
                        .json())
                .hasSize(1);
        assertThat(jobOf(message)).isEmpty();
        assertThat(history.createHistoricIncidentQuery()
                        .incidentMessage("The job that sends this message was deleted; it was scheduled again.")
                        .resolved()
                        .count())
                .isOne();
    }

    @Test
    void aMessageThatWaitsForItsJobIsLeftAlone() {
        Notification message = confirmation("waiting", "+12025550156");
        scheduled(message, clock.instant().plus(Duration.ofDays(3_000)));
        String job = jobOf(message).orElseThrow().getId();

        scheduled.runOf("LostJobSweep");

        assertThat(jobOf(message).orElseThrow().getId()).isEqualTo(job);
        management.deleteJob(job);
    }

    private void scheduled(Notification message, Instant notBefore) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(transaction -> notifications.sendSoon(message, notBefore));
    }

    private static Notification confirmation(String text, String phone) {
        return new Notification(
                Occasion.answerTo(text, Optional.empty(), "answer-help"),
                Channel.TEXT,
                phone,
                Language.EN,
                "texts/answer-help",
                Map.of(),
                List.of());
    }

    private Optional<Job> jobOf(Notification message) {
        return management.createJobQuery().list().stream()
                .filter(job -> message.reference().equals(((JobEntity) job).getJobHandlerConfigurationRaw()))
                .findFirst();
    }

    private void timePasses(String time) {
        FrontdeskHttpClient.as("operator", port)
                .post("/api/v1/demo/clock", "{\"advance\": \"%s\"}".formatted(time))
                .expect(200);
    }
}
