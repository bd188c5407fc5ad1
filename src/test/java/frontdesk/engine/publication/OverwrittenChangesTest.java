package frontdesk.engine.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.domain.request.AccessRole;
import frontdesk.engine.deployment.BundledProcessFolder;
import frontdesk.engine.deployment.ProcessFolderDeployer;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.fixture.ModelPublisher;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever publishes over what somebody else has changed meanwhile is told whose it is, of when, and what it is. */
@RunningFrontdesk
class OverwrittenChangesTest {
    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identities;

    @Autowired
    private ProcessFolderDeployer start;

    private final String key = "draft-" + UUID.randomUUID();
    private String first;

    @BeforeEach
    void bobHasChangedWhatAnaPublished() {
        first = model();
        publishesAs("ana", first);
        publishesAs("bob", changed(first, "Answer", "Answer by letter"));
    }

    @Test
    void whoPublishesWhatWasMadeOnTheVersionBeforeIsWarnedWhereverTheyLook() {
        String mine = changed(first, "Look", "Look at it");

        JsonNode impact =
                analyst().postXml("/api/v1/models/impact?scenarios=false", mine).json();
        JsonNode published = new ModelPublisher(port).publishes(key, mine);

        String expected =
                "has nothing of what was changed after version 1, by bob \\(version 2, \\w+ \\d+, \\d{4}, [0-9:]+ UTC\\):"
                        + " \"Answer by letter\" \\(answer\\); unless that is meant, make your change in the files of version 2,"
                        + " which /models shows, and publish those";
        assertThat(messages(impact.get("findings"))).anyMatch(text -> text.matches(expected));
        assertThat(messages(published.get("warnings"))).anyMatch(text -> text.matches(expected));
        assertThat(warning(3).get("message").asText()).matches(expected);
        assertThat(warning(3).get("file").asText()).isEqualTo(key + ".bpmn");
        assertThat(warning(2).isMissingNode() || warning(2).isNull()).isTrue();
    }

    @Test
    void whoBeganFromTheNewestVersionIsNot() {
        String mine = changed(changed(first, "Answer", "Answer by letter"), "Look", "Look at it");

        assertThat(warnings(mine)).isEmpty();
    }

    @Test
    void whoChangesTheSameStepIsToldOfTheOthersOnly() {
        publishesAs("bob", changed(changed(first, "Answer", "Answer by letter"), "Look", "Look twice"));

        assertThat(warnings(changed(first, "Look", "Look at it")))
                .singleElement()
                .asString()
                .contains("by bob (version 3", "and bob (version 2", ": \"Answer by letter\" (answer); unless");
    }

    @Test
    void whoTakesBackTheirOwnChangeIsNotToldOfThemselves() {
        publishesAs("analyst", changed(changed(first, "Answer", "Answer by letter"), "Look", "Look twice"));

        assertThat(warnings(changed(first, "Answer", "Answer by letter"))).isEmpty();
    }

    @Test
    void whatIsOnlyDrawnElsewhereIsNoChange() {
        publishesAs("bob", changed(first, "Answer", "Answer by letter").replaceFirst(" x=\"[0-9.]+\"", " x=\"7\""));

        assertThat(warnings(changed(changed(first, "Answer", "Answer by letter"), "Look", "Look at it")))
                .isEmpty();
    }

    @Test
    void aNewReleaseThatLacksWhatAnAnalystChangedSaysSoAtItsVersion() {
        start.deploy(new BundledProcessFolder(
                key,
                new TreeMap<>(Map.of(
                        key + ".bpmn", changed(first, "Look", "Look at it").getBytes(StandardCharsets.UTF_8)))));

        assertThat(warning(3).get("message").asText()).contains("by bob (version 2");
    }

    @Test
    void whoGoesBackIsToldBeforeAndNotAfter() {
        String body = "{\"from\": 2, \"to\": 1}";

        JsonNode impact = analyst()
                .post("/api/v1/models/" + key + "/rollback/impact?scenarios=false", body)
                .json();
        analyst().post("/api/v1/models/" + key + "/rollback", body).expect(201);

        assertThat(messages(impact.get("findings"))).anyMatch(text -> text.contains("by bob (version 2"));
        assertThat(warning(3).isNull()).isTrue();
    }

    private List<String> warnings(String model) {
        return messages(new ModelPublisher(port).publishes(key, model).get("warnings")).stream()
                .filter(text -> text.contains("was changed after"))
                .toList();
    }

    private static List<String> messages(JsonNode findings) {
        return findings.findValuesAsText("message");
    }

    private JsonNode warning(int version) {
        return analyst()
                .get("/api/v1/models/%s/versions/%d".formatted(key, version))
                .json()
                .get("warning");
    }

    private FrontdeskHttpClient analyst() {
        return FrontdeskHttpClient.as("analyst", port);
    }

    private void publishesAs(String account, String model) {
        identities.setAuthentication(account, List.of(AccessRole.ANALYST.group()));
        try {
            repository.createDeployment().addString(key + ".bpmn", model).deploy();
        } finally {
            identities.clearAuthentication();
        }
    }

    private static String changed(String model, String label, String otherLabel) {
        String before = "name=\"" + label + "\"";
        assertThat(model).contains(before);
        return model.replace(before, "name=\"" + otherLabel + "\"");
    }

    private String model() {
        return Bpmn.convertToString(Bpmn.createExecutableProcess(key)
                .name("Draft")
                .camundaHistoryTimeToLive(180)
                .startEvent("begins")
                .userTask("look")
                .name("Look")
                .camundaCandidateGroups("contact-center-officer")
                .userTask("answer")
                .name("Answer")
                .camundaCandidateGroups("contact-center-officer")
                .endEvent("ends")
                .done());
    }
}
