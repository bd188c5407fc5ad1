package frontdesk.web.idempotency;

import frontdesk.web.PermitAllSecurity;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/** Posts to the ledger of a node as somebody. */
record LedgerClient(HttpClient http, int port, String caller) {

    LedgerClient(int port) {
        this(HttpClient.newHttpClient(), port, "portal");
    }

    LedgerClient as(String other) {
        return new LedgerClient(http, port, other);
    }

    public HttpResponse<String> post(String key, String what) {
        return start(key, "{\"what\":\"" + what + "\",\"refused\":false}").join();
    }

    public CompletableFuture<HttpResponse<String>> start(String key, String body) {
        String credentials = caller + ":" + PermitAllSecurity.PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/test-ledger"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString());
    }
}
