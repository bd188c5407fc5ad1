package frontdesk.web.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import frontdesk.ports.request.ProcessStartHandler;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reads JSON into records, strictly: nothing is guessed, converted or left aside, and every wrong field is named at
 * once. A record's components may be texts, whole numbers, booleans, dates and times (ISO 8601), time zones, enums,
 * languages, other records, lists of these, {@code Optional}s of these, and objects of any fields ({@link JsonObject}); Jakarta Validation constraints on them
 * hold, and records are built only of what has passed them. An absent list is an empty one.
 */
@Component
public class JsonBodyReader {
    /** So many wrong fields are named. */
    public static final int MOST_ERRORS = 100;

    private final JsonFactory json = new JsonFactory();
    private final RecordConstraints constraints;
    private final List<BodyValidator> rules;

    public JsonBodyReader(Validator validator, List<BodyValidator> rules) {
        this.constraints = new RecordConstraints(validator);
        this.rules = List.copyOf(rules);
    }

    /** @throws InvalidRequestException with all that is wrong with it, the first 100 errors where there are more */
    public <T> T read(String body, Class<T> type) {
        return read(body, type, MOST_ERRORS);
    }

    /**
     * @param mostErrors after how many errors the reading ends; with 0, nothing but that the body is wrong is told
     * @throws InvalidRequestException with so many of the errors
     */
    public <T> T read(String body, Class<T> type, int mostErrors) {
        FieldErrors errors = new FieldErrors(mostErrors);
        try (JsonParser parser = json.createParser(body)) {
            Object read = new StrictJsonReader(parser, errors, constraints, rules).whole(type);
            if (errors.none()) {
                return type.cast(read);
            }
        } catch (JsonProcessingException malformed) {
            throw new InvalidRequestException("", describe(malformed));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory cannot be read", impossible);
        }
        throw new InvalidRequestException(errors.all());
    }

    /**
     * The same for what comes in at the engine's own start endpoint.
     *
     * @throws ProcessStartHandler.Refused with all that is wrong with it
     */
    public <T> T readAtStart(String body, Class<T> type) {
        try {
            return read(body, type);
        } catch (InvalidRequestException invalid) {
            throw new ProcessStartHandler.Refused(invalid.getMessage());
        }
    }

    private static String describe(JsonProcessingException malformed) {
        if (malformed instanceof StreamConstraintsException) {
            return "The body is nested too deeply, or has a number or name that is too long.";
        }
        JsonLocation location = malformed.getLocation();
        return "The body is not well-formed JSON: look for a missing or surplus comma, quote or bracket"
                + " at line %d, column %d.".formatted(location.getLineNr(), location.getColumnNr());
    }
}
