package frontdesk.web.security;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/**
 * Takes no body of more objects than anybody has a use for: what is two characters on the way, such as a part of a query,
 * is a kilobyte in memory and a clause in a question to the database.
 */
class ObjectLimit implements ReaderInterceptor {
    private static final int MOST = 1000;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(body.getMediaType())) {
            byte[] json = body.getInputStream().readAllBytes();
            if (objects(json) > MOST) {
                throw new InvalidRequestException(
                        Response.Status.BAD_REQUEST, "A body may hold %,d objects at most.".formatted(MOST));
            }
            body.setInputStream(new ByteArrayInputStream(json));
        }
        return body.proceed();
    }

    /** At most so many, since a text may hold braces too. */
    private static int objects(byte[] json) {
        int braces = 0;
        for (byte character : json) {
            if (character == '{') {
                braces++;
            }
        }
        return braces;
    }
}
