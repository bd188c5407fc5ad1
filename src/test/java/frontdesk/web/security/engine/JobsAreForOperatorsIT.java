package frontdesk.web.security.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import frontdesk.engine.job.StandaloneWork;
import frontdesk.web.security.Caller;
import frontdesk.web.security.FrontdeskOverHttp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Who sees and steers the engine's jobs: through {@code /engine-rest}, and as the web applications ask the engine, with
 * the caller's name and groups.
 */
@FrontdeskOverHttp
class JobsAreForOperatorsIT {
    private static final Instant FAR_AHEAD = Instant.parse("2040-01-01T00:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identities;

    @Autowired
    private StandaloneWork work;

    @AfterEach
    void nothingIsLeft() {
        identities.clearAuthentication();
        work.vanishes();
    }

    @ParameterizedTest
    @CsvSource({"officer, contact-center-officer", "supervisor, supervisor", "analyst, analyst", "operator, operator"})
    void aRefusedExecutionLeavesTheTimerAsItWas(String name, String group) {
        String instance = anInstanceWithATimer();
        Job before = timerOf(instance);

        as(name, group);
        assertThatExceptionOfType(AuthorizationException.class).isThrownBy(() -> management.executeJob(before.getId()));
        identities.clearAuthentication();
        assertThat(Caller.demoAccount(name, port)
                        .post("/engine-rest/job/" + before.getId() + "/execute", "")
                        .statusCode())
                .isEqualTo(403);

        Job after = timerOf(instance);
        assertThat(after.getDuedate()).isEqualTo(before.getDuedate());
        assertThat(after.getRetries()).isEqualTo(before.getRetries());
        assertThat(after.getExceptionMessage()).isNull();
        assertThat(history.createHistoricJobLogQuery()
                        .jobId(before.getId())
                        .failureLog()
                        .count())
                .isZero();
        runtime.deleteProcessInstance(instance, "tested");
    }

    @ParameterizedTest
    @CsvSource({"officer, contact-center-officer", "supervisor, supervisor", "analyst, analyst"})
    void aMessagesJobIsNeitherSeenNorTouchedByOthers(String name, String group) {
        String job = aJobOfNoInstance();

        as(name, group);
        assertThat(management.createJobQuery().list()).isEmpty();
        assertThat(management.createJobQuery().count()).isZero();
        assertThat(history.findHistoryCleanupJobs()).isEmpty();
        assertThat(runtime.createIncidentQuery().list()).isEmpty();
        assertThat(history.createHistoricJobLogQuery().list()).isEmpty();
        Stream.<ThrowingCallable>of(
                        () -> management.executeJob(job),
                        () -> management.deleteJob(job),
                        () -> management.suspendJobById(job),
                        () -> management.setJobRetries(job, 0),
                        () -> management.setJobRetries(List.of(job), 0),
                        () -> management.setJobDuedate(job, new Date()),
                        () -> management.setJobPriority(job, 1),
                        () -> management.getJobExceptionStacktrace(job))
                .forEach(deed ->
                        assertThatExceptionOfType(AuthorizationException.class).isThrownBy(deed));
        identities.clearAuthentication();

        Job after = management.createJobQuery().jobId(job).singleResult();
        assertThat(after.getDuedate()).isEqualTo(Date.from(FAR_AHEAD));
        assertThat(after.isSuspended()).isFalse();
        assertThat(after.getRetries()).isEqualTo(JobEntity.DEFAULT_RETRIES);
    }

    @Test
    void theIncidentOfAMessagesJobIsForOperators() {
        String job = aJobOfNoInstance();
        management.setJobRetries(job, 0);
        String incident =
                runtime.createIncidentQuery().configuration(job).singleResult().getId();

        as("analyst", "analyst");
        assertThat(runtime.createIncidentQuery().list()).isEmpty();
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> runtime.setAnnotationForIncidentById(incident, "x"));

        as("operator", "operator");
        assertThat(runtime.createIncidentQuery().incidentId(incident).count()).isOne();
    }

    @Test
    void anOperatorSuspendsAndRetriesAMessagesJob() {
        String job = aJobOfNoInstance();
        Caller operator = Caller.demoAccount("operator", port);

        assertThat(operator.get("/engine-rest/job/" + job).statusCode()).isEqualTo(200);
        assertThat(operator.send("PUT", "/engine-rest/job/" + job + "/suspended", "{\"suspended\":true}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(operator.send("PUT", "/engine-rest/job/" + job + "/retries", "{\"retries\":5}")
                        .statusCode())
                .isEqualTo(204);

        Job after = management.createJobQuery().jobId(job).singleResult();
        assertThat(after.isSuspended()).isTrue();
        assertThat(after.getRetries()).isEqualTo(5);
    }

    private void as(String name, String group) {
        identities.setAuthentication(name, List.of(group));
    }

    private String aJobOfNoInstance() {
        work.begin(1, FAR_AHEAD);
        return work.jobs().get(0).getId();
    }

    private String anInstanceWithATimer() {
        repository
                .createDeployment()
                .addModelInstance(
                        "waits.bpmn",
                        Bpmn.createExecutableProcess("waits")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("open")
                                .camundaCandidateGroups("contact-center-officer")
                                .boundaryEvent()
                                .timerWithDuration("P7D")
                                .endEvent()
                                .moveToActivity("open")
                                .endEvent()
                                .done())
                .deploy();
        return runtime.startProcessInstanceByKey("waits").getId();
    }

    private Job timerOf(String instance) {
        return management.createJobQuery().processInstanceId(instance).singleResult();
    }
}
