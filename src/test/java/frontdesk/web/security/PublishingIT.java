package frontdesk.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may publish a model, and take one back. */
@FrontdeskOverHttp
class PublishingIT {
    private static final String MODEL = Bpmn.convertToString(Bpmn.createExecutableProcess("published")
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .endEvent()
            .done());

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Test
    void anAnalystPublishesAModelAndReadsIt() {
        Caller analyst = Caller.demoAccount("analyst", port);

        assertThat(publish("analyst").statusCode()).isEqualTo(200);
        assertThat(analyst.get("/engine-rest/process-definition/key/published/xml")
                        .body())
                .contains("bpmn");
    }

    @Test
    void whatIsToBeLookedAtStandsInTheAnswer() throws IOException {
        JsonNode answer = new ObjectMapper().readTree(publish("analyst").body());

        assertThat(answer.get("deployedProcessDefinitions")).hasSize(1);
        assertThat(answer.get("warnings"))
                .extracting(warning -> warning.get("file").asText()
                        + ": "
                        + warning.get("message").asText())
                .contains("published.bpmn: has no label; write what happens here");
    }

    @Test
    void allThatIsToBeFixedStandsInTheRefusal() throws IOException {
        String broken = MODEL.replace(
                "</process>",
                "<scriptTask id=\"run\" name=\"Run\" /><businessRuleTask id=\"ask\" name=\"Ask\" camunda:class=\"Ask\" /></process>");

        HttpResponse<String> refusal =
                Caller.demoAccount("analyst", port).upload("/engine-rest/deployment/create", "published.bpmn", broken);

        assertThat(refusal.statusCode()).isEqualTo(400);
        JsonNode answer = new ObjectMapper().readTree(refusal.body());
        assertThat(answer.get("message").asText())
                .contains("'scriptTask' cannot be used here", "'class' cannot be used here");
        assertThat(answer.at("/details/published.bpmn/errors"))
                .extracting(problem -> problem.get("mainElementId").asText())
                .containsExactly("run", "ask");
    }

    @Test
    void notEvenItsPublisherDeletesADeploymentWithAllThatRuns() {
        publish("analyst");
        String deployment = repository
                .createDeploymentQuery()
                .deploymentName("published.bpmn")
                .list()
                .get(0)
                .getId();

        assertThat(Caller.demoAccount("analyst", port)
                        .send("DELETE", "/engine-rest/deployment/" + deployment + "?cascade=true", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "supervisor", "operator", "portal"})
    void nobodyElsePublishes(String who) {
        assertThat(publish(who).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> publish(String who) {
        return Caller.demoAccount(who, port).upload("/engine-rest/deployment/create", "published.bpmn", MODEL);
    }
}
