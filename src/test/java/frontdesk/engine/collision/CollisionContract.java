package frontdesk.engine.collision;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.fault.StepHold;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two transactions change the same case at the same moment; a barrier makes one of them lose for certain. */
abstract class CollisionContract {
    private static final Map<String, Object> NOT_NEEDED =
            Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "Your card is in the mail.");

    private static final Map<String, Object> CALL =
            Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "When did you arrive?", "contactBy", "PHONE");

    @LocalServerPort
    private int port;

    @Autowired
    private StepHold steps;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private BusinessCalendars calendars;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private PortalClient customer;
    private OfficerTaskClient officer;

    @BeforeEach
    void people() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        // No step of a sample request is to be held.
        customer.momentPasses();
    }

    @Test
    void aJobThatLosesARaceIsDoneAtOnceWithoutAFailedTryAndItsMessageIsNotSentAgain() {
        String email = "colliding-receipt@example.org";
        double collisionsBefore = collisions("job");
        int failuresBefore = failedTries();
        try (StepHold.Hold receipt = steps.holdBefore("send-request-received")) {
            String reference = customer.asks(email);
            receipt.awaitHeld();
            officer.hasCompleted(reference, "review-appointment-request", NOT_NEEDED);

            receipt.release();

            assertThat(receipt.isReachedAgainWithin(Duration.ofSeconds(1)))
                    .as("tried again within a second")
                    .isTrue();
            customer.momentPasses();
            assertThat(customer.outcome(reference)).isEqualTo("APPOINTMENT_NOT_NEEDED");
            assertThat(failedTries()).isEqualTo(failuresBefore);
        }
        assertThat(collisions("job")).isEqualTo(collisionsBefore + 1);
        assertThat(customer.subjects(email)).as("a receipt and an explanation").hasSize(2);
    }

    /** The engine notices nothing and works with an execution that is gone. */
    @Test
    void aTaskWhoseCaseGoesOnBesideItWhileItIsReadIsCompleted() {
        double collisionsBefore = collisions("call");
        try (StepHold.Hold receipt = steps.holdBefore("send-request-received");
                StepHold.Hold completing = steps.holdBeforeCompletion("follow-up-by-phone")) {
            String reference = customer.asks("colliding-completion@example.org");
            receipt.awaitHeld();
            officer.hasCompleted(reference, "review-appointment-request", CALL);
            CompletableFuture<Void> completion = CompletableFuture.runAsync(
                    () -> officer.hasCompleted(reference, "follow-up-by-phone", Map.of("customerAnswer", "In May")));
            completing.awaitHeld();
            receipt.release();
            customer.momentPasses();

            completing.release();

            completion.join();
            customer.momentPasses();
            assertThat(officer.sees(reference, "review-appointment-request")).isTrue();
        }
        assertThat(collisions("call")).isEqualTo(collisionsBefore + 1);
    }

    @Test
    void aWithdrawalThatLosesARaceIsTakenAllTheSame() {
        String reference = customer.asks("colliding-withdrawal@example.org");
        customer.momentPasses();
        double collisionsBefore = collisions("call");
        try (StepHold.Hold withdrawing = steps.holdAfter("give-back-slot")) {
            CompletableFuture<Integer> withdrawal = CompletableFuture.supplyAsync(() -> customer.withdraws(reference));
            withdrawing.awaitHeld();
            claim(reference, "review-appointment-request");

            withdrawing.release();

            assertThat(withdrawal.join()).isEqualTo(204);
        }
        assertThat(collisions("call")).isEqualTo(collisionsBefore + 1);
        assertThat(customer.outcome(reference)).isEqualTo("WITHDRAWN");
        assertThat(officer.openTasks(reference)).isZero();
    }

    @Test
    void aYesByTextThatLosesARaceAgainstTheEndOfItsHourCounts() {
        new HolidayFreeWeek(customer, day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(DayOfWeek.TUESDAY, "10:00");
        CallbackCustomerClient person = new CallbackCustomerClient(port, "+12025550171");
        String reference = person.asksForTextAhead();
        customer.momentPasses();
        double collisionsBefore = collisions("call");
        try (StepHold.Hold replying = steps.holdAfter("determine-call-urgency")) {
            CompletableFuture<Boolean> reply = CompletableFuture.supplyAsync(() -> person.replies("YES"));
            replying.awaitHeld();
            endTheHour(reference);

            replying.release();

            assertThat(reply.join()).isTrue();
            assertThat(replying.isReachedAgainWithin(Duration.ofSeconds(1))).isTrue();
        }
        assertThat(collisions("call")).isEqualTo(collisionsBefore + 1);
        assertThat(officer.sees(reference, "call-customer")).isTrue();
    }

    /** As the job executor does; by the demo's clock all else that is due would have to be done, too. */
    private void endTheHour(String reference) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .singleResult()
                .getId();
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId("hour-passed")
                .singleResult()
                .getId());
    }

    private void claim(String reference, String task) {
        String id = officer.task(reference, task).orElseThrow().get("id").asText();
        FrontdeskHttpClient.as("officer", port)
                .post("/engine-rest/task/" + id + "/claim", "{\"userId\": \"officer\"}")
                .expect(204);
    }

    private int failedTries() {
        return FrontdeskHttpClient.as("operator", port)
                .get("/engine-rest/history/job-log/count?failureLog=true&processDefinitionKey=appointment-request")
                .json()
                .get("count")
                .asInt();
    }

    private double collisions(String of) {
        return meters.get("frontdesk.collisions").tag("of", of).counter().count();
    }
}
