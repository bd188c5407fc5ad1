package frontdesk.adapters.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import frontdesk.domain.progress.Accuracy;
import frontdesk.domain.progress.LandmarkForecast;
import java.io.UncheckedIOException;
import java.util.List;

/** What was learned as JSON texts, as they stand in their columns. */
final class EstimateModelJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();
    private static final TypeReference<List<LandmarkForecast>> OUTLOOKS = new TypeReference<>() {};

    private EstimateModelJson() {}

    static String write(Object learned) {
        try {
            return JSON.writeValueAsString(learned);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static List<LandmarkForecast> outlooks(String json) {
        try {
            return JSON.readValue(json, OUTLOOKS);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException("Learned outlooks cannot be read", unreadable);
        }
    }

    static Accuracy accuracy(String json) {
        try {
            return JSON.readValue(json, Accuracy.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException("A learned accuracy cannot be read", unreadable);
        }
    }
}
