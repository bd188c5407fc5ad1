package frontdesk.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An analyst who changes models and publishes them, as Camunda Modeler's Deploy button does. */
public final class ModelPublisher {
    private final FrontdeskHttpClient analyst;

    public ModelPublisher(int port) {
        this.analyst = FrontdeskHttpClient.as("analyst", port);
    }

    /** The model of a flow as it lies in the repository. */
    public static String model(String flow) {
        try {
            return Files.readString(Path.of("processes", flow, flow + ".bpmn"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Publishes a flow's model with one text in place of another. */
    public JsonNode publishes(String flow, String text, String otherText) {
        assertThat(model(flow)).contains(text);
        return publishes(flow, model(flow).replace(text, otherText));
    }

    /** Publishes a model; the flow's other files are taken from the version in force. */
    public JsonNode publishes(String flow, String model) {
        return publishes(Map.of(flow + ".bpmn", model));
    }

    /** Publishes some of a flow's files, by their names; the others are taken from the version in force. */
    public JsonNode publishes(Map<String, String> files) {
        Answer answer = analyst.upload("/engine-rest/deployment/create", files);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
