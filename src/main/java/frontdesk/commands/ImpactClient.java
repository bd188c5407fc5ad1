package frontdesk.commands;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.SortedMap;
import java.util.UUID;

/**
 * Asks a running node what files would do.
 *
 * @param node its address, such as {@code http://localhost:8080}
 */
record ImpactClient(URI node, String user, String password) {
    /** The node plays the flow's scenarios meanwhile. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /**
     * @throws IOException where no node answers there
     * @throws InterruptedException where nobody waits for the answer any more
     */
    HttpResponse<String> ask(SortedMap<String, byte[]> files) throws IOException, InterruptedException {
        String edge = UUID.randomUUID().toString();
        byte[] account = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(node.resolve("/api/v1/models/impact"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form(edge, files)))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] form(String edge, SortedMap<String, byte[]> files) {
        var form = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            write(
                    form,
                    "--%1$s\r\nContent-Disposition: form-data; name=\"%2$s\"; filename=\"%2$s\"\r\n"
                            .formatted(edge, name));
            write(form, "Content-Type: application/octet-stream\r\n\r\n");
            form.writeBytes(content);
            write(form, "\r\n");
        });
        write(form, "--" + edge + "--\r\n");
        return form.toByteArray();
    }

    private static void write(ByteArrayOutputStream form, String text) {
        form.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
