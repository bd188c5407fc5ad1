package frontdesk.web.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.FrontdeskApplication;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.support.ModelPublisher;
import frontdesk.support.NodeProcess;
import frontdesk.support.PostgreSqlServer;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real node publishes what the scenarios have passed on, and nothing else. */
class PublishingInProductionIT {
    private static final String FLOW = "text-ahead-callback";
    private static final String PASSWORD = "ana-in-production-2026";
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
    void aChangeIsPublishedOnceItsScenariosHavePassed() {
        String changed = ModelPublisher.model(FLOW).replace("\"No answer in an hour\"", "\"No answer for an hour\"");

        Answer untried = deploys(changed);
        JsonNode impact =
                analyst.upload("/api/v1/models/impact", FLOW + ".bpmn", changed).json();
        Answer tried = deploys(changed);

        assertThat(untried.status()).isEqualTo(400);
        assertThat(untried.json().get("message").asText())
                .isEqualTo(
                        "Nothing was deployed. Please fix:\n* text-ahead-callback.bpmn: its scenarios have not been played"
                                + " on these files; try them at /models, or with 'java -jar frontdesk.jar impact FILE', then"
                                + " publish them");
        assertThat(impact.at("/trial/passed").asBoolean()).as(impact.toString()).isTrue();
        assertThat(impact.at("/trial/by").asText()).isEqualTo("ana");
        assertThat(tried.status()).as(tried.text()).isEqualTo(200);
        assertThat(deploys(changed + " ").status()).as("another letter").isEqualTo(400);
    }

    @Test
    void whatTheApplicationBringsAlongIsPublishedAsItIs() {
        Answer answer = deploys(ModelPublisher.model(FLOW));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static Answer deploys(String model) {
        return analyst.upload(DEPLOY, FLOW + ".bpmn", model);
    }
}
