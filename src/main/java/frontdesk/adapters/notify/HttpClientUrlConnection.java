package frontdesk.adapters.notify;

import frontdesk.ports.ExceptionCauses;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * What the official client takes for its connection: one exchange by the JDK's newer HTTP client, which has time-outs,
 * can be interrupted, and sends a POST once.
 */
final class HttpClientUrlConnection extends HttpURLConnection {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

    private final HttpClient http;
    private final ByteArrayOutputStream request = new ByteArrayOutputStream();
    private Optional<HttpResponse<byte[]>> response = Optional.empty();

    HttpClientUrlConnection(URL url, HttpClient http) {
        super(url);
        this.http = http;
    }

    @Override
    public OutputStream getOutputStream() {
        return request;
    }

    /** @throws NoResponseException where there was none */
    @Override
    public int getResponseCode() throws IOException {
        if (response.isEmpty()) {
            response = Optional.of(exchange());
        }
        return response.get().statusCode();
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(response.map(HttpResponse::body).orElse(new byte[0]));
    }

    @Override
    public InputStream getErrorStream() {
        return getInputStream();
    }

    @Override
    public void connect() {
        connected = true;
    }

    @Override
    public void disconnect() {
        connected = false;
    }

    @Override
    public boolean usingProxy() {
        return false;
    }

    private HttpResponse<byte[]> exchange() throws IOException {
        TrackingBodyPublisher body = new TrackingBodyPublisher(request.toByteArray());
        HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(url.toString()))
                .timeout(LONGEST_ANSWER)
                .method(getRequestMethod(), body);
        getRequestProperties().forEach((name, values) -> values.forEach(value -> asked.header(name, value)));
        try {
            return http.send(asked.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(givenUp);
        } catch (IOException broken) {
            throw new NoResponseException(broken, body.isBegun() && !isWithoutTls(broken));
        }
    }

    /**
     * Whether no TLS came about, so that the other side can have read nothing. The client may have begun with the body by
     * then; where the very first record is none of TLS, Java says it by this sentence alone.
     */
    private static boolean isWithoutTls(Throwable broken) {
        return ExceptionCauses.of(broken)
                .anyMatch(cause -> cause instanceof SSLHandshakeException
                        || cause instanceof SSLException
                                && String.valueOf(cause.getMessage()).startsWith("Unrecognized SSL message"));
    }
}
