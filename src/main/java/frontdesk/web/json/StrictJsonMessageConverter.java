package frontdesk.web.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.stereotype.Component;

/**
 * Gives controllers that take a record of Frontdesk as {@code @RequestBody} the strict reading. It takes such a
 * record of any media type, so that no laxer converter does, and then refuses all but JSON in UTF-8.
 */
@Component
class StrictJsonMessageConverter implements HttpMessageConverter<Record> {
    private static final String OURS = "frontdesk.";

    private final JsonBodyReader bodies;

    StrictJsonMessageConverter(JsonBodyReader bodies) {
        this.bodies = bodies;
    }

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return type.isRecord() && type.getName().startsWith(OURS);
    }

    @Override
    public boolean canWrite(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.APPLICATION_JSON);
    }

    @Override
    public Record read(Class<? extends Record> type, HttpInputMessage message) throws IOException {
        MediaType given = message.getHeaders().getContentType();
        if (given == null || !given.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) || !isUtf8(given)) {
            throw new UnsupportedBodyException();
        }
        return bodies.read(text(message.getBody().readAllBytes()), type);
    }

    @Override
    public void write(Record body, MediaType mediaType, HttpOutputMessage message) {
        throw new UnsupportedOperationException("Bodies are only read here");
    }

    private static boolean isUtf8(MediaType given) {
        return given.getCharset() == null || given.getCharset().equals(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw new InvalidRequestException("", "The body is not in UTF-8.");
        }
    }
}
