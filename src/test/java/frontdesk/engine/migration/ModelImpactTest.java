package frontdesk.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.fixture.ModelPublisher;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An analyst asks what a change would do before publishing it. */
@RunningFrontdesk
class ModelImpactTest {
    private static final String FLOW = "appointment-request";
    private static final String IMPACT = "/api/v1/models/impact?scenarios=false";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    private FrontdeskHttpClient analyst;
    private String reference;

    @BeforeEach
    void aCaseWaitsForItsReview() {
        analyst = FrontdeskHttpClient.as("analyst", port);
        reference = new PortalClient(port).asks("impact-" + UUID.randomUUID() + "@example.org");
    }

    @Test
    void aHarmlessChangeTakesAllCases() {
        Answer answer = asks(ModelPublisher.model(FLOW).replace("\"Review the request\"", "\"Look at the request\""));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("accepted").asBoolean()).isTrue();
        assertThat(places(answer))
                .isNotEmpty()
                .allMatch(place -> place.get("obstacle").isNull());
        assertThat(place(answer, "review-appointment-request").get("cases").asInt())
                .isPositive();
        assertThat(answer.text()).as("no customer's data").doesNotContain(reference);
    }

    @Test
    void aStepThatIsTakenOutOfItsSubprocessIsNamed() {
        String inside = "<subProcess id=\"review\"";
        assertThat(ModelPublisher.model(FLOW)).contains(inside);

        Answer answer = asks(ModelPublisher.model(FLOW).replace("\"review\"", "\"review-of-request\""));

        assertThat(answer.json().get("accepted").asBoolean()).as(answer.text()).isTrue();
        assertThat(place(answer, "review-appointment-request").get("obstacle").asText())
                .isEqualTo(
                        "\"Review the request\" (review-appointment-request) lies in \"Review\" (review-of-request) in"
                                + " the new version, and lay in \"Review\" (review)");
    }

    @Test
    void whatTheGuardRefusesHasFindingsAndNoPlan() {
        Answer answer = asks(ModelPublisher.model(FLOW).replace("P3D", "3 days"));

        assertThat(answer.json().get("accepted").asBoolean()).isFalse();
        assertThat(answer.json().get("flows")).isEmpty();
        assertThat(answer.json().at("/findings/0/elementId").asText()).isEqualTo("answer-reminder-due");
        assertThat(answer.json().at("/findings/0/message").asText()).contains("cannot be read as a time");
    }

    @Test
    void askingLeavesNoTrace() {
        List<String> deployments = deployments();
        Set<String> registered = Set.copyOf(engine.getRegisteredDeployments());
        Set<String> parsed = parsed();

        asks(ModelPublisher.model(FLOW));

        assertThat(deployments()).isEqualTo(deployments);
        assertThat(engine.getRegisteredDeployments()).containsExactlyInAnyOrderElementsOf(registered);
        assertThat(parsed).containsAll(parsed());
    }

    @Test
    void oneModelMayComeAsItIs() {
        Answer answer = analyst.postXml(IMPACT, ModelPublisher.model(FLOW));

        assertThat(answer.json().at("/flows/0/flow").asText()).as(answer.text()).isEqualTo(FLOW);
    }

    @Test
    void whatHoldsNoModelIsRefusedInASentence() {
        assertThat(analyst.upload(IMPACT, "notes.txt", "hello")
                        .json()
                        .at("/findings/0/message")
                        .asText())
                .contains("neither model");
        assertThat(analyst.postXml(IMPACT, "no xml")
                        .json()
                        .at("/findings/0/message")
                        .asText())
                .contains("no well-formed XML");
        assertThat(analyst.post(IMPACT, "{}").status()).isEqualTo(415);
        assertThat(analyst.postXml(IMPACT, "x".repeat(3_000_000)).status()).isEqualTo(413);
    }

    private Answer asks(String model) {
        return analyst.upload(IMPACT, FLOW + ".bpmn", model);
    }

    private static JsonNode place(Answer answer, String element) {
        return places(answer).stream()
                .filter(place -> place.get("element").asText().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody stands at " + element + ": " + answer.text()));
    }

    private static List<JsonNode> places(Answer answer) {
        return StreamSupport.stream(answer.json().at("/flows/0/running").spliterator(), false)
                .flatMap(version -> StreamSupport.stream(version.get("places").spliterator(), false))
                .toList();
    }

    private List<String> deployments() {
        return repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .sorted()
                .toList();
    }

    private Set<String> parsed() {
        return engine.getDeploymentCache().getProcessDefinitionCache().keySet();
    }
}
