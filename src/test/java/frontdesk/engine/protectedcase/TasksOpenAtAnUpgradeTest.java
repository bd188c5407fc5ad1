package frontdesk.engine.protectedcase;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A release that knew protected cases by their reason alone has offered a task to all officers, and one of them holds it. */
@RunningFrontdesk
class TasksOpenAtAnUpgradeTest {
    private static final String REVIEW = "review-appointment-request";

    @LocalServerPort
    private int port;

    @Autowired
    private ProtectedTaskRestrictor restrictor;

    @Autowired
    private JdbcClient database;

    private OfficerTaskClient officer;
    private OfficerTaskClient outsider;
    private String reference;

    @BeforeEach
    void anOpenTaskThatAnOfficerHolds() {
        officer = new OfficerTaskClient("officer", port);
        outsider = new OfficerTaskClient("officer2", port);
        String aNumber = "A" + ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999);
        reference = new PortalClient(port).received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "%s@example.org"},
                 "reason": "ADIT_STAMP", "zipCode": "20001", "aNumber": "%s"}""".formatted(aNumber, aNumber));
        isHeldBy("officer2");
        database.sql("insert into protected_number (number) values (:number)")
                .param("number", aNumber)
                .update();
    }

    @Test
    void theTaskIsClosedToThoseWithoutTheRightAtTheStart() {
        assertThat(outsider.sees(reference, REVIEW)).isTrue();

        restrictor.afterSingletonsInstantiated();

        assertThat(outsider.sees(reference, REVIEW)).isFalse();
        assertThat(officer.task(reference, REVIEW).orElseThrow().get("assignee").isNull())
                .isTrue();
    }

    @Test
    void whoHasTheRightKeepsTheTaskAtTheNextStart() {
        restrictor.afterSingletonsInstantiated();
        isHeldBy("officer");

        restrictor.afterSingletonsInstantiated();

        assertThat(officer.task(reference, REVIEW).orElseThrow().get("assignee").asText())
                .isEqualTo("officer");
    }

    private void isHeldBy(String account) {
        String id = new OfficerTaskClient(account, port)
                .task(reference, REVIEW)
                .orElseThrow()
                .get("id")
                .asText();
        FrontdeskHttpClient.as(account, port)
                .post("/engine-rest/task/" + id + "/claim", "{\"userId\": \"" + account + "\"}")
                .expect(204);
    }
}
