package frontdesk.adapters.notify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.channel.SendTimeLimiter;
import frontdesk.ports.failure.ExceptionCauses;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The gateway that {@code frontdesk.notify.*} names: hands messages over to it and asks it what became of them, as its
 * <a href="https://docs.notifications.service.gov.uk/rest-api.html">REST API</a> has it. The family's own client has no
 * time-outs, and where a connection breaks it sends a POST a second time by itself, which is a second text. The JDK's
 * HTTP client sends a POST once, can be interrupted, and says whether the other side may have read any of it.
 */
@Component
class NotifyClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MESSAGES = "/v2/notifications";
    private static final Set<String> GIVEN_UP = Set.of("permanent-failure", "validation-failed");
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final NotifyProperties settings;
    private final SendTimeLimiter deadline;

    /** A token's age counts by the gateway's clock, whatever time it is in a demo. */
    private final InstantSource realTime = InstantSource.system();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    NotifyClient(NotifyProperties settings, SendTimeLimiter deadline) {
        this.settings = settings;
        this.deadline = deadline;
    }

    /**
     * Hands a message over, once.
     *
     * @param kind the last part of the address: {@code sms}, {@code email} or {@code letter}
     * @param message the body's fields
     * @return taken under the gateway's own id, or why not
     */
    DeliveryResult handOver(String kind, Map<String, Object> message, NotifyErrorMapper errors) {
        return deadline.around(() -> {
            try {
                HttpResponse<byte[]> answer = exchange("POST", MESSAGES + "/" + kind, JSON.writeValueAsBytes(message));
                return answer.statusCode() == CREATED
                        ? new DeliveryResult.Taken(Optional.of(id(JSON.readTree(answer.body()))))
                        : errors.answered(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
            } catch (NoResponseException silence) {
                return errors.unanswered(silence);
            } catch (IOException | IllegalArgumentException unreadable) {
                return errors.unreadable();
            }
        });
    }

    /**
     * Asks what became of a message.
     *
     * @param gateway what operators call it
     */
    DeliveryResult lookUp(String reference, String gateway) {
        DeliveryResult unknown =
                new DeliveryResult.Unknown("The " + gateway + " could not be asked what became of the message.");
        return deadline.around(() -> {
            try {
                HttpResponse<byte[]> answer =
                        exchange("GET", MESSAGES + "?reference={reference}", new byte[0], reference);
                return answer.statusCode() == OK ? found(JSON.readTree(answer.body()), reference, gateway) : unknown;
            } catch (IOException | IllegalArgumentException unanswered) {
                return unknown;
            }
        });
    }

    /** A gateway that passes over the question's reference answers with other people's messages, too. */
    private static DeliveryResult found(JsonNode answer, String reference, String gateway) {
        if (!answer.path("notifications").isArray()) {
            throw new IllegalArgumentException("The answer has no list of messages");
        }
        List<JsonNode> tries = StreamSupport.stream(answer.get("notifications").spliterator(), false)
                .filter(message -> message.path("reference").asText().equals(reference))
                .toList();
        if (tries.isEmpty()) {
            return new DeliveryResult.NotTaken("The " + gateway + " does not have the message.");
        }
        return tries.stream()
                .filter(message -> !GIVEN_UP.contains(message.path("status").asText()))
                .findFirst()
                .<DeliveryResult>map(message -> new DeliveryResult.Taken(Optional.of(id(message))))
                .orElseGet(() -> new DeliveryResult.Refused(
                        "The " + gateway + " could not deliver the message and gave it up."));
    }

    /** @throws IllegalArgumentException where there is none */
    private static String id(JsonNode message) {
        return UUID.fromString(message.path("id").asText()).toString();
    }

    /** @throws NoResponseException where there was none */
    private HttpResponse<byte[]> exchange(String method, String address, byte[] content, Object... values)
            throws IOException {
        URI uri = UriComponentsBuilder.fromUriString(settings.baseUrl() + address)
                .encode()
                .buildAndExpand(values)
                .toUri();
        TrackingBodyPublisher body = new TrackingBodyPublisher(content);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(LONGEST_ANSWER)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("User-Agent", "Frontdesk")
                .method(method, body)
                .build();
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(givenUp);
        } catch (IOException broken) {
            throw new NoResponseException(broken, body.isBegun() && !isWithoutTls(broken));
        }
    }

    /** Who asks, and that they know the secret (HS256); good for half a minute. */
    private String token() {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(JOSEObjectType.JWT)
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer(settings.serviceId())
                        .issueTime(Date.from(realTime.instant()))
                        .build());
        try {
            token.sign(new MACSigner(settings.secret()));
        } catch (JOSEException weak) {
            throw new IllegalStateException("The secret of frontdesk.notify.api-key cannot sign a token", weak);
        }
        return token.serialize();
    }

    /**
     * Whether no TLS came about, so that the other side can have read nothing. The client may have begun with the body
     * by then; where the very first record is none of TLS, Java says it by this sentence alone.
     */
    private static boolean isWithoutTls(Throwable broken) {
        return ExceptionCauses.of(broken)
                .anyMatch(cause -> cause instanceof SSLHandshakeException
                        || cause instanceof SSLException
                                && String.valueOf(cause.getMessage()).startsWith("Unrecognized SSL message"));
    }

    /**
     * The body of a request that notes when somebody begins to read it, which is once there is a connection to write
     * to.
     */
    private static final class TrackingBodyPublisher implements BodyPublisher {
        private final BodyPublisher content;
        private final AtomicBoolean begun = new AtomicBoolean();

        TrackingBodyPublisher(byte[] content) {
            this.content = content.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(content);
        }

        /** Whether the other side may have any of it. */
        boolean isBegun() {
            return begun.get();
        }

        @Override
        public long contentLength() {
            return content.contentLength();
        }

        @Override
        public void subscribe(Subscriber<? super ByteBuffer> reader) {
            begun.set(true);
            content.subscribe(reader);
        }
    }
}
