package frontdesk.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.ScheduledMethods;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An operator deletes the job by which a text has its effect, or by which a flow learns something. */
@RunningFrontdesk
class LostJobsTest {
    private static final String CALL = "call-customer";

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private ScheduledMethods scheduled;

    private CallbackCustomerClient person;
    private PortalClient clock;
    private OfficerTaskClient officer;
    private String reference;
    private String instance;

    @BeforeEach
    void aRequestWhoseInstanceAnOperatorHasSuspended() {
        person = new CallbackCustomerClient(
                port, "+1202" + ThreadLocalRandom.current().nextInt(2_000_000, 5_550_000));
        clock = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        new HolidayFreeWeek(clock, day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(DayOfWeek.WEDNESDAY, "10:00");
        reference = person.asksForTextAhead();
        clock.timePasses("PT1M");
        instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .singleResult()
                .getId();
        runtime.suspendProcessInstanceById(instance);
    }

    @Test
    void aYesWhoseJobWasDeletedIsHeardAllTheSame() {
        person.replies("yes");
        deleted("act-on-text");

        assertThatItIsFound("The job that acts on this text was deleted; it was scheduled again.");
    }

    @Test
    void aStopThatTheFlowWasNeverToldOfIsToldAllTheSame() {
        person.replies("STOP");
        deleted("tell-of-opt-out");

        assertThatItIsFound("The job that tells the flow of this request was deleted; it was scheduled again.");
    }

    private void assertThatItIsFound(String incident) {
        long before = incidents(incident);
        runtime.activateProcessInstanceById(instance);
        clock.timePasses("PT10M");

        scheduled.runOf("LostJobSweep");
        scheduled.runOf("LostJobSweep");
        clock.timePasses("PT1S");

        assertThat(officer.sees(reference, CALL)).isTrue();
        assertThat(incidents(incident)).as("learned by operators").isEqualTo(before + 1);
    }

    private long incidents(String words) {
        return history.createHistoricIncidentQuery()
                .incidentMessage(words)
                .resolved()
                .count();
    }

    private void deleted(String type) {
        List<Job> jobs = management.createJobQuery().list().stream()
                .filter(job -> Objects.equals(((JobEntity) job).getJobHandlerType(), type))
                .toList();
        assertThat(jobs).hasSize(1);
        jobs.forEach(job -> management.deleteJob(job.getId()));
    }
}
