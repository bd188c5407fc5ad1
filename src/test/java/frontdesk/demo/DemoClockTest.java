package frontdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import frontdesk.demo.JdbcClockOffsetStore.DemoProperties;
import frontdesk.engine.clock.EngineToWatch;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

class DemoClockTest {
    /** In a past that no other test's engine lives in: the engines of one JVM share their clock. */
    private static final Instant MONDAY_MORNING = Instant.parse("2026-01-05T15:00:00Z");

    private static final BpmnModelInstance REMINDER_AND_CLOSE = Bpmn.createExecutableProcess("reminder-and-close")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .parallelGateway("fork")
            .intermediateCatchEvent("week")
            .timerWithDuration("P7D")
            .endEvent("closed")
            .moveToNode("fork")
            .intermediateCatchEvent("three-days")
            .timerWithDuration("P3D")
            .serviceTask("remind")
            .camundaAsyncBefore()
            .camundaExpression("${true}")
            .endEvent("reminded")
            .done();
    private static final BpmnModelInstance BROKEN = Bpmn.createExecutableProcess("broken")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .serviceTask("fails")
            .camundaAsyncBefore()
            .camundaExpression("${nobody.knows()}")
            .camundaFailedJobRetryTimeCycle("PT10S,PT1H,PT1H")
            .endEvent()
            .done();

    private static final BpmnModelInstance FAILS_LATER = Bpmn.createExecutableProcess("fails-later")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .userTask("waits")
            .serviceTask("fails")
            .camundaExpression("${nobody.knows()}")
            .endEvent()
            .done();

    private static final InstantSource CLOCK = () -> ClockUtil.getCurrentTime().toInstant();

    private static EmbeddedDatabase database;
    private static EngineToWatch watched;
    private static DemoClock demo;

    @BeforeAll
    static void startTheEngine() {
        database = new EmbeddedDatabaseBuilder()
                .setType(EmbeddedDatabaseType.H2)
                .generateUniqueName(true)
                .addScript("db/migration/V6__local_inbox_and_clock.sql")
                .build();
        watched = new EngineToWatch(node());
        demo = new DemoClock(CLOCK, watched.time(), node(), watched.work());
    }

    @AfterAll
    static void stopIt() {
        watched.close();
        database.shutdown();
    }

    @Test
    void theClockTicksOnFromWhereItWasMoved() {
        Instant target = demo.now().plus(Duration.ofHours(1));

        Instant moved = demo.moveTo(target);

        assertThat(moved).isBetween(target, target.plusSeconds(20));
        await().untilAsserted(() -> assertThat(demo.now()).isAfter(moved));
    }

    @Test
    void theClockDoesNotGoBack() {
        Instant before = demo.now();

        assertThat(demo.moveTo(before.minusSeconds(60))).isAfterOrEqualTo(before);
    }

    @Test
    void whatIsDueOnTheWayHappensInOrderAndAtItsTime() {
        Instant begin = demo.now();
        String instance = watched.start(REMINDER_AND_CLOSE);

        demo.moveTo(begin.plus(Duration.ofDays(10)));

        assertThat(timeOf(instance, "reminded"))
                .isCloseTo(begin.plus(Duration.ofDays(3)), within(1, ChronoUnit.MINUTES));
        assertThat(timeOf(instance, "closed")).isCloseTo(begin.plus(Duration.ofDays(7)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void aStepThatKeepsFailingIsTriedAsOftenAsItShouldAndHoldsNothingUp() {
        Instant begin = demo.now();
        String instance = watched.start(BROKEN);

        demo.moveTo(begin.plus(Duration.ofDays(1)));

        Job given = watched.engine()
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult();
        assertThat(given.getRetries()).isZero();
        assertThat(given.getDuedate()).isBefore(begin.plus(Duration.ofHours(4)));
    }

    @Test
    void aBatchThatTheEngineLooksAtAgainAndAgainStopsTheClockNowhere() {
        String instance = watched.start(FAILS_LATER);
        RuntimeService runtime = watched.engine().getRuntimeService();
        String definition = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId();
        Batch batch = runtime.createModification(definition)
                .processInstanceIds(instance)
                .startBeforeActivity("fails")
                .executeAsync();

        Instant begin = demo.moveTo(demo.now());

        ManagementService management = watched.engine().getManagementService();
        assertThat(management
                        .createJobQuery()
                        .jobDefinitionId(batch.getMonitorJobDefinitionId())
                        .singleResult()
                        .getDuedate())
                .isBefore(begin.plus(Duration.ofMinutes(1)));
        assertThat(watched.work().nextUpTo(begin.plus(Duration.ofMinutes(1)))).isEmpty();
        management.deleteBatch(batch.getId(), true);
    }

    @Test
    void aNodeFollowsAnotherThatHasMovedTheClock() {
        ClockOffsetSynchronizer follower = new ClockOffsetSynchronizer(node(), watched.time());
        JdbcClockOffsetStore otherNode = node();
        Instant before = demo.now();

        otherNode.raiseTo(otherNode.offset().plusHours(5));
        follower.follow();

        assertThat(demo.now()).isAfterOrEqualTo(before.plus(Duration.ofHours(5)));
    }

    private static JdbcClockOffsetStore node() {
        return new JdbcClockOffsetStore(JdbcClient.create(database), new DemoProperties(MONDAY_MORNING));
    }

    private static Instant timeOf(String instance, String activity) {
        return watched.engine()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityId(activity)
                .singleResult()
                .getStartTime()
                .toInstant();
    }
}
