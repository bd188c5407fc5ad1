package frontdesk.support.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeGatewayTest {
    private final FakeGateway gateway = new FakeGateway();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void aFaultTowardsOneReferenceLeavesTheOthersAlone() {
        gateway.faults().towards("first", GatewayFault.TAKES_AND_ERRS).towards("third", GatewayFault.ERROR);

        assertThat(List.of(text("first"), text("second"), text("third"))).containsExactly(500, 201, 500);
        assertThat(gateway.taken()).extracting(GatewayMessage::reference).containsExactly("first", "second");
        assertThat(gateway.tries("third")).isEqualTo(1);
    }

    @Test
    void itTakesTheSameMessageTwiceAsTheRealOnesDo() {
        text("first");
        text("first");

        assertThat(gateway.takenAs("first")).hasSize(2);
        assertThat(gateway.takenFor("+12025550123")).hasSize(2);
    }

    @Test
    void aCallHangsUntilItIsReleased() {
        gateway.faults().next(GatewayFault.TAKES_AND_HANGS);
        CompletableFuture<Integer> call = CompletableFuture.supplyAsync(() -> text("first"));
        Awaitility.await().until(() -> gateway.takenAs("first").size() == 1);
        assertThat(call).isNotDone();

        gateway.faults().good();

        assertThat(call).failsWithin(Duration.ofSeconds(10)).withThrowableOfType(ExecutionException.class);
    }

    @Test
    void aMessageCanBeAskedForByItsId() {
        text("first");
        gateway.becomes("first", "delivered");

        String state = get("/v2/notifications/" + gateway.taken().get(0).id());
        assertThat(state).contains("\"reference\":\"first\"").contains("\"status\":\"delivered\"");
    }

    @Test
    void itCallsBackAsOftenAndInWhateverOrderItIsTold() throws IOException {
        List<String> heard = new CopyOnWriteArrayList<>();
        HttpServer frontdesk = listener(heard);
        text("first");
        var callbacks =
                gateway.callsBack("http://127.0.0.1:" + frontdesk.getAddress().getPort(), "secret");

        callbacks.text("t-2", "+12025550123", "NO", Instant.parse("2026-12-01T15:02:00Z"));
        callbacks.text("t-1", "+12025550123", "YES", Instant.parse("2026-12-01T15:01:00Z"));
        callbacks.receipt(gateway.taken().get(0), "delivered");
        int status = callbacks.receipt(gateway.taken().get(0), "delivered");
        frontdesk.stop(0);

        assertThat(status).isEqualTo(202);
        assertThat(heard).hasSize(4).allMatch(call -> call.startsWith("Bearer secret /api/v1/notify/"));
        assertThat(heard.get(0)).contains("received-texts").contains("\"message\":\"NO\"");
        assertThat(heard.get(3)).contains("delivery-receipts").contains("\"reference\":\"first\"");
    }

    private static HttpServer listener(List<String> heard) throws IOException {
        HttpServer listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        listener.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            heard.add(token + " " + exchange.getRequestURI() + " " + body);
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        listener.start();
        return listener;
    }

    private int text(String reference) {
        return send(HttpRequest.newBuilder(URI.create(gateway.baseUrl() + "/v2/notifications/sms"))
                        .POST(BodyPublishers.ofString("{\"phone_number\": \"+12025550123\", \"reference\": \""
                                + reference + "\", \"personalisation\": {\"body\": \"Hello\"}}")))
                .statusCode();
    }

    private String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(gateway.baseUrl() + path)))
                .body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.header("Authorization", "Bearer key").build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError("No answer", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", interrupted);
        }
    }
}
