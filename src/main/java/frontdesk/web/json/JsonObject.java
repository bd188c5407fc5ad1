package frontdesk.web.json;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;

/**
 * A component of a body that is an object of any fields: well-formed, and otherwise as it came.
 *
 * @param text the object as JSON
 */
public record JsonObject(@JsonValue @JsonRawValue String text) {
    private static final JsonFactory JSON = new JsonFactory();

    /** Reads the object that the parser has begun with, and leaves the parser at its end. */
    static JsonObject read(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = JSON.createGenerator(text)) {
            copy.copyCurrentStructure(parser);
        }
        return new JsonObject(text.toString());
    }
}
