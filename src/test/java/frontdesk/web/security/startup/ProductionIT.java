package frontdesk.web.security.startup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.FrontdeskApplication;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.support.NodeProcess;
import frontdesk.support.PostgreSqlServer;
import frontdesk.support.fixture.ModelPublisher;
import frontdesk.web.security.Caller;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * An installation that is no demo, behind a proxy that ends TLS: who may sign in, and that it publishes what the scenarios
 * have passed on, and nothing else. A trial starts another node: one serves all.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionIT {
    private static final String FLOW = "text-ahead-callback";
    private static final String PASSWORD = "ana-in-production-2026";
    private static final String SUPERVISORS_PASSWORD = "first-supervisor-2026";
    private static final String CHANGED =
            ModelPublisher.model(FLOW).replace("\"No answer in an hour\"", "\"No answer for an hour\"");
    private static final String DEPLOY = "/engine-rest/deployment/create";

    private static NodeProcess node;
    private static FrontdeskHttpClient analyst;

    @BeforeAll
    static void aNodeInProduction() throws IOException {
        node = NodeProcess.start(
                FrontdeskApplication.class,
                "--spring.datasource.url=" + PostgreSqlServer.freshDatabase(),
                "--spring.profiles.active=production",
                "--frontdesk.users[0].name=ana",
                "--frontdesk.users[0].password=" + PASSWORD,
                "--frontdesk.users[0].groups=analyst",
                "--frontdesk.users[1].name=ada",
                "--frontdesk.users[1].password=" + SUPERVISORS_PASSWORD,
                "--frontdesk.users[1].groups=supervisor",
                "--frontdesk.access-codes.keys[0].id=2026",
                "--frontdesk.access-codes.keys[0].secret=a-key-of-at-least-32-characters-2026");
        assertThat(node.isListening()).as(node.output()).isTrue();
        analyst = FrontdeskHttpClient.at("http://localhost:" + node.port(), "ana", PASSWORD);
    }

    @AfterAll
    static void itStops() {
        node.close();
    }

    @Test
    @Order(1)
    void theConfiguredAccountsWorkAndThereAreNoDemoAccounts() {
        assertThat(Caller.withPassword("ada", SUPERVISORS_PASSWORD, node.port())
                        .get("/engine-rest/user")
                        .body())
                .contains("\"ada\"")
                .doesNotContain("officer");
        assertThat(Caller.demoAccount("officer", node.port())
                        .get("/engine-rest/task")
                        .statusCode())
                .isEqualTo(401);
        assertThat(node.output()).doesNotContain(SUPERVISORS_PASSWORD).doesNotContain(PASSWORD);
        assertKeptToTls(Caller.stranger(node.port()));
    }

    @Test
    @Order(2)
    void aChangeIsPublishedOnceItsScenariosHavePassed() {
        Answer untried = deploys(CHANGED);
        JsonNode impact = impact(CHANGED).json();
        Answer tried = deploys(CHANGED);

        assertThat(untried.status()).isEqualTo(400);
        assertThat(untried.json().get("message").asText())
                .isEqualTo(
                        "Nothing was deployed. Please fix:\n* text-ahead-callback.bpmn: its scenarios have not been played"
                                + " on these files; try them at /models, or with 'java -jar frontdesk.jar impact FILE', then"
                                + " publish them");
        assertThat(impact.at("/trial/passed").asBoolean()).as(impact.toString()).isTrue();
        assertThat(impact.at("/trial/by").asText()).isEqualTo("ana");
        assertThat(tried.status()).as(tried.text()).isEqualTo(200);
        assertThat(deploys(CHANGED + " ").status()).as("another letter").isEqualTo(400);
    }

    @Test
    @Order(3)
    void goingBackIsHeldToTheTrialToo() {
        int shipped = version(deploys(ModelPublisher.model(FLOW)));
        int tried = version(deploys(CHANGED));

        Answer back = goesBack(tried, shipped);
        Answer forth = goesBack(tried + 1, tried);
        goesBack(tried + 2, shipped);
        impact(CHANGED + scenarios("""
                Feature: Calls
                  Scenario: Nobody is texted twice
                    Given it is Tuesday 10:00
                    When the customer asks for a call with a text ahead
                    Then the customer has got two texts
                """));
        Answer failed = goesBack(tried + 3, tried);

        assertThat(back.status()).as("what was shipped: " + back.text()).isEqualTo(201);
        assertThat(forth.status()).as("what was tried: " + forth.text()).isEqualTo(201);
        assertThat(failed.status()).as(failed.text()).isEqualTo(400);
        assertThat(failed.json().at("/errors/0/message").asText())
                .contains("its scenarios failed on these files when ana tried them", "try them at /models");
    }

    @Test
    @Order(4)
    void whatTheApplicationBringsAlongIsPublishedAsItIs() {
        Answer answer = deploys(ModelPublisher.model(FLOW));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static Answer impact(String files) {
        return analyst.upload("/api/v1/models/impact", FLOW + ".bpmn", files).expect(200);
    }

    /** As one more part of the form. */
    private static String scenarios(String feature) {
        return "\r\n--the-edge-of-a-part\r\nContent-Disposition: form-data; name=\"%1$s\"; filename=\"%1$s\"\r\n\r\n%2$s"
                .formatted(FLOW + ".feature", feature);
    }

    private static int version(Answer published) {
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        return published
                .json()
                .findValue("deployedProcessDefinitions")
                .findValue("version")
                .asInt();
    }

    private static Answer goesBack(int from, int to) {
        return analyst.post("/api/v1/models/" + FLOW + "/rollback", "{\"from\": %d, \"to\": %d}".formatted(from, to));
    }

    private static Answer deploys(String model) {
        return analyst.upload(DEPLOY, FLOW + ".bpmn", model);
    }

    private static void assertKeptToTls(Caller browser) {
        var page = browser.send("GET", "/camunda/app/tasklist/default/", "", "X-Forwarded-Proto", "https");

        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(page.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("; Secure"));
    }
}
