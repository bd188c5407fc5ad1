package frontdesk.web.texts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.PrintableText;
import frontdesk.ports.text.PhoneNumbers;
import frontdesk.ports.text.ReceivedText;
import frontdesk.web.texts.OddTextMetrics.Oddity;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads texts as gateways hand them over. Nothing is refused: a gateway does not come again after an error, and the
 * person has said what they said.
 */
@Component
class ReplyReader {
    /** What the database keeps. The rest of an endless text says nothing that its beginning does not. */
    static final int LONGEST_TEXT = 8000;

    private static final int LONGEST_ID = 255;

    private static final Pattern ZONE_NAME = Pattern.compile("(?i)\\s*(utc|gmt)$");

    private static final List<DateTimeFormatter> MOMENTS = List.of(
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .appendPattern("['T'][' ']")
                    .append(DateTimeFormatter.ISO_LOCAL_TIME)
                    .appendPattern("[' '][XXX][XX][X]")
                    .toFormatter(Locale.ROOT),
            DateTimeFormatter.RFC_1123_DATE_TIME);

    private final ObjectMapper json;
    private final PhoneNumbers numbers;
    private final OddTextMetrics metrics;

    ReplyReader(ObjectMapper json, PhoneNumbers numbers, OddTextMetrics metrics) {
        this.json = json;
        this.numbers = numbers;
        this.metrics = metrics;
    }

    ReceivedText read(TextReplyBody body) {
        return text(body.id(), body.from(), Optional.of(body.text()), Optional.of(body.receivedAt()));
    }

    /** As the Notify family of gateways words it: see {@link NotifyCallbackController.NotifyReplyBody}. */
    ReceivedText readNotify(byte[] body) {
        String written = decoded(body);
        Optional<JsonNode> fields = fields(written);
        if (fields.isEmpty()) {
            metrics.count(Oddity.BODY);
            return new ReceivedText("", "", Optional.empty(), Optional.of(kept(written)), Optional.empty());
        }
        String sender = field(fields.get(), "source_number").orElse("");
        Optional<String> date = field(fields.get(), "date_received");
        // Without an id, what comes at the same moment from the same sender in the same words is the same text.
        String id = field(fields.get(), "id")
                .or(() -> date)
                .orElseGet(() -> UUID.randomUUID().toString());
        return text(id, sender, field(fields.get(), "message"), date.flatMap(ReplyReader::moment));
    }

    private ReceivedText text(String id, String sender, Optional<String> words, Optional<Instant> saidAt) {
        Optional<PhoneNumber> from = numbers.read(sender);
        if (from.isEmpty()) {
            metrics.count(Oddity.SENDER);
        }
        if (words.isEmpty()) {
            metrics.count(Oddity.WORDS);
        }
        if (saidAt.isEmpty()) {
            metrics.count(Oddity.MOMENT);
        }
        return new ReceivedText(
                id.substring(0, Math.min(id.length(), LONGEST_ID)),
                PrintableText.of(sender),
                from,
                words.map(this::kept),
                saidAt);
    }

    private String decoded(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException another) {
            metrics.count(Oddity.ENCODING);
            return new String(body, StandardCharsets.ISO_8859_1);
        }
    }

    private Optional<JsonNode> fields(String written) {
        try {
            return Optional.of(json.readTree(written)).filter(JsonNode::isObject);
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    /** Also a number without quotes. */
    private static Optional<String> field(JsonNode fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(JsonNode::isValueNode)
                .filter(node -> !node.isNull())
                .map(JsonNode::asText);
    }

    /** One without its offset from UTC is no moment: nobody knows whose clock it shows. */
    private static Optional<Instant> moment(String written) {
        String text = ZONE_NAME.matcher(written.strip()).replaceFirst(" +0000");
        return MOMENTS.stream().flatMap(form -> moment(text, form)).findFirst();
    }

    private static Stream<Instant> moment(String text, DateTimeFormatter form) {
        try {
            return Stream.of(form.parse(text, OffsetDateTime::from).toInstant());
        } catch (DateTimeException anotherForm) {
            return Stream.empty();
        }
    }

    private String kept(String words) {
        String visible = PrintableText.of(words);
        if (visible.length() <= LONGEST_TEXT) {
            return visible;
        }
        metrics.count(Oddity.LENGTH);
        boolean cutsCharacter = Character.isHighSurrogate(visible.charAt(LONGEST_TEXT - 1));
        return visible.substring(0, cutsCharacter ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }
}
