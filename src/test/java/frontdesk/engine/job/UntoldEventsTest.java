package frontdesk.engine.job;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.operations.JobType;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A flow learns of what happens to its request, whatever becomes of the job that tells it. */
@RunningFrontdesk
class UntoldEventsTest {
    private static final String REBOOK = "rebook-appointment";

    @LocalServerPort
    private int port;

    @Autowired
    private UntoldEvents untold;

    @Autowired
    private LostJobSweep sweep;

    @Autowired
    private ManagementService management;

    @Autowired
    private InstantSource clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private PortalClient portal;
    private OfficerTaskClient officer;

    @BeforeEach
    void people() {
        portal = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
    }

    @Test
    void aMessageThatCameBackIsToldThoughTheJobWasDeleted() {
        ReferenceNumber request = somebodys();
        begun(JobType.MESSAGE_CAME_BACK, request, inAnHour(), "");
        areDeleted(request);
        portal.timePasses("PT1H2M");

        sweep.run();
        sweep.run();
        portal.timePasses("PT1S");

        assertThat(jobsOf(request)).isEmpty();
        assertThat(rowsOf(request)).as("told").isZero();
    }

    @Test
    void anAppointmentThatNoLongerHoldsIsToldThoughTheJobWasDeleted() {
        ReferenceNumber request = anAppointment();
        begun(JobType.APPOINTMENT_TOUCHED, request, inAnHour(), "The office has burnt down.");
        areDeleted(request);
        portal.timePasses("PT1H2M");
        assertThat(officer.sees(request.value(), REBOOK)).isFalse();

        sweep.run();
        sweep.run();
        portal.timePasses("PT1S");

        assertThat(conversation(request)).contains("The office has burnt down.");
        assertThat(rowsOf(request)).as("told").isZero();
    }

    @Test
    void whatHappensTwiceBeforeItIsToldIsToldAtOnce() {
        ReferenceNumber request = anAppointment();
        begun(JobType.APPOINTMENT_TOUCHED, request, inAnHour(), "The office has moved.");
        begun(JobType.APPOINTMENT_TOUCHED, request, inAnHour(), "The office has moved.");
        begun(JobType.APPOINTMENT_TOUCHED, request, inAnHour(), "It opens at ten now.");

        portal.timePasses("PT1H2M");

        assertThat(conversation(request))
                .containsOnlyOnce("The office has moved. It opens at ten now.")
                .containsOnlyOnce("The office has moved.");
        assertThat(officer.openTasks(request.value())).isOne();
        assertThat(jobsOf(request)).isEmpty();
    }

    @Test
    void whatWaitsForItsJobIsLeftAlone() {
        ReferenceNumber request = somebodys();
        begun(JobType.MESSAGE_CAME_BACK, request, inYears(), "");
        String job = jobsOf(request).get(0).getId();

        sweep.run();

        assertThat(jobsOf(request)).extracting(Job::getId).containsExactly(job);
        isForgotten(request);
    }

    @Test
    void whateverWaitsBeforeItDoesNotHideALostJob() {
        List<ReferenceNumber> waiting = Stream.generate(UntoldEventsTest::somebodys)
                .limit(600)
                .sorted(Comparator.comparing(ReferenceNumber::value))
                .toList();
        waiting.forEach(request -> begun(JobType.MESSAGE_CAME_BACK, request, inYears(), ""));
        ReferenceNumber last = waiting.get(waiting.size() - 1);
        areDeleted(last);
        database.sql("update untold_event set due_at = :past where due_at > :future")
                .param("past", clock.instant().minusSeconds(3_600).atOffset(ZoneOffset.UTC))
                .param("future", clock.instant().plus(Duration.ofDays(2_000)).atOffset(ZoneOffset.UTC))
                .update();

        sweep.run();
        portal.timePasses("PT1S");

        assertThat(rowsOf(last)).as("told").isZero();
        waiting.forEach(this::isForgotten);
    }

    private ReferenceNumber anAppointment() {
        String reference = portal.asks("untold-" + somebodys().value() + "@example.org");
        officer.hasCompleted(
                reference,
                "review-appointment-request",
                Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", freeTime()));
        portal.momentPasses();
        return new ReferenceNumber(reference);
    }

    private String freeTime() {
        return portal.freeTimes(
                        "WAS",
                        portal.today().plusDays(14).toString(),
                        portal.today().plusDays(20).toString())
                .get(0);
    }

    private String conversation(ReferenceNumber request) {
        return officer.brief(request.value(), REBOOK).at("/conversation/value").asText();
    }

    private static ReferenceNumber somebodys() {
        return ReferenceNumber.next("CB", RandomGenerator.getDefault());
    }

    private Instant inAnHour() {
        return clock.instant().plus(Duration.ofHours(1));
    }

    private Instant inYears() {
        return clock.instant().plus(Duration.ofDays(3_000));
    }

    private void begun(JobType type, ReferenceNumber request, Instant notBefore, String detail) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> untold.add(type, request, notBefore, detail));
    }

    private void areDeleted(ReferenceNumber request) {
        jobsOf(request).forEach(job -> management.deleteJob(job.getId()));
    }

    private void isForgotten(ReferenceNumber request) {
        areDeleted(request);
        untold.told(JobType.MESSAGE_CAME_BACK, request);
    }

    private List<Job> jobsOf(ReferenceNumber request) {
        return management.createJobQuery().list().stream()
                .filter(job -> request.value().equals(((JobEntity) job).getJobHandlerConfigurationRaw()))
                .toList();
    }

    private int rowsOf(ReferenceNumber request) {
        return database.sql("select count(*) from untold_event where reference_number = :reference")
                .param("reference", request.value())
                .query(Integer.class)
                .single();
    }
}
