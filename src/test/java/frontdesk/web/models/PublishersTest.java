package frontdesk.web.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.fixture.ModelPublisher;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever looks at a flow sees who published each of its versions. */
@RunningFrontdesk
class PublishersTest {
    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    private final String key = "draft-" + UUID.randomUUID();

    @Test
    void eachVersionNamesWhoPublishedItAndWhatItBroughtBack() {
        new ModelPublisher(port).publishes(key, model("look"));
        new ModelPublisher(port).publishes(key, model("examine"));
        FrontdeskHttpClient.as("analyst", port)
                .post("/api/v1/models/" + key + "/rollback", "{\"from\": 2, \"to\": 1}")
                .expect(201);

        JsonNode versions = versions(key);

        assertThat(versions.findValuesAsText("publishedBy")).containsExactly("analyst", "analyst", "analyst");
        assertThat(versions.at("/0/restored").asInt()).isEqualTo(1);
        assertThat(versions.at("/1/restored").isNull()).isTrue();
    }

    @Test
    void whatComesWithTheStartSaysSoAndNamesNobody() {
        JsonNode versions = versions("access-code-reissue");
        JsonNode first = versions.get(versions.size() - 1);

        assertThat(first.get("bundled").asBoolean()).isTrue();
        assertThat(first.get("publishedBy").isNull()).isTrue();
    }

    @Test
    void whoseNameIsNotKeptIsNobodyInParticular() {
        repository.createDeployment().addString(key + ".bpmn", model("look")).deploy();

        JsonNode version = versions(key).get(0);

        assertThat(version.get("bundled").asBoolean()).isFalse();
        assertThat(version.get("publishedBy").isNull()).isTrue();
    }

    private JsonNode versions(String flow) {
        return FrontdeskHttpClient.as("supervisor", port)
                .get("/api/v1/models/" + flow + "/versions")
                .json()
                .get("versions");
    }

    private String model(String task) {
        return Bpmn.convertToString(Bpmn.createExecutableProcess(key)
                .name("Draft")
                .camundaHistoryTimeToLive(180)
                .startEvent("begins")
                .userTask(task)
                .name("Look")
                .camundaCandidateGroups("contact-center-officer")
                .endEvent("ends")
                .done());
    }
}
