package frontdesk.web.security.engine;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/**
 * Takes no body of more objects, or of longer lists, than anybody has a use for: what is two characters on the way, such
 * as a part of a query, is a kilobyte in memory and a clause in a question to the database.
 */
class ObjectLimitInterceptor implements ReaderInterceptor {
    private static final int MOST_OBJECTS = 1000;
    private static final int MOST_ELEMENTS = 2000;
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(body.getMediaType())) {
            byte[] json = body.getInputStream().readAllBytes();
            if (isTooMuch(json)) {
                throw new InvalidRequestException(
                        Response.Status.BAD_REQUEST,
                        "A body may hold %,d objects at most, and lists of %,d elements in all."
                                .formatted(MOST_OBJECTS, MOST_ELEMENTS));
            }
            body.setInputStream(new ByteArrayInputStream(json));
        }
        return body.proceed();
    }

    private static boolean isTooMuch(byte[] json) throws IOException {
        int objects = 0;
        int elements = 0;
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    objects++;
                } else if (isElement(token, parser)) {
                    elements++;
                }
                if (objects > MOST_OBJECTS || elements > MOST_ELEMENTS) {
                    return true;
                }
            }
            return false;
        } catch (JacksonException unreadable) {
            // Whoever reads the body says so.
            return false;
        }
    }

    /** A value in a list, or a list itself, which may be one in another. */
    private static boolean isElement(JsonToken token, JsonParser parser) {
        return token == JsonToken.START_ARRAY
                || token.isScalarValue() && parser.getParsingContext().inArray();
    }
}
