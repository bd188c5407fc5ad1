package frontdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.ReferenceNumber;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A flow learns of a message that came back, whatever becomes of the job that tells it. */
@RunningFrontdesk
class UntoldEventsTest {
    private static final String TYPE = "message-came-back";

    @LocalServerPort
    private int port;

    @Autowired
    private UntoldEvents untold;

    @Autowired
    private ManagementService management;

    @Autowired
    private InstantSource clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aMessageThatCameBackIsToldThoughTheJobWasDeleted() {
        OfRequest request = new OfRequest(ReferenceNumber.next("CB", RandomGenerator.getDefault()));
        begun(request, clock.instant().plus(Duration.ofHours(1)));
        jobsOf(request).forEach(job -> management.deleteJob(job.getId()));
        PortalClient portal = new PortalClient(port);
        portal.timePasses("PT1H2M");
        untold.sweep();
        untold.sweep();
        portal.timePasses("PT1S");

        assertThat(jobsOf(request)).isEmpty();
        assertThat(rowsOf(request)).as("told").isZero();
    }

    @Test
    void whatWaitsForItsJobIsLeftAlone() {
        OfRequest request = new OfRequest(ReferenceNumber.next("CB", RandomGenerator.getDefault()));
        begun(request, clock.instant().plus(Duration.ofDays(3_000)));
        String job = jobsOf(request).get(0).getId();

        untold.sweep();

        assertThat(jobsOf(request)).extracting(Job::getId).containsExactly(job);
        management.deleteJob(job);
        untold.told(TYPE, request.reference());
    }

    private void begun(OfRequest request, Instant notBefore) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> untold.add(TYPE, request, notBefore));
    }

    private List<Job> jobsOf(OfRequest request) {
        return management.createJobQuery().list().stream()
                .filter(job -> request.toCanonicalString().equals(((JobEntity) job).getJobHandlerConfigurationRaw()))
                .toList();
    }

    private int rowsOf(OfRequest request) {
        return database.sql("select count(*) from untold_event where reference_number = :reference")
                .param("reference", request.toCanonicalString())
                .query(Integer.class)
                .single();
    }
}
