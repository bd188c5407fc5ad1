package frontdesk.web.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Somebody who calls a node over HTTP, with or without credentials, and keeps cookies like a browser. */
public final class Caller {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();
    private final String node;
    private final Optional<String> authorization;

    private Caller(int port, Optional<String> authorization) {
        this.node = "http://127.0.0.1:" + port;
        this.authorization = authorization;
    }

    public static Caller stranger(int port) {
        return new Caller(port, Optional.empty());
    }

    public static Caller demoAccount(String name, int port) {
        return withPassword(name, name + "-demo-2026", port);
    }

    public static Caller withPassword(String name, String password, int port) {
        byte[] credentials = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Caller(port, Optional.of("Basic " + Base64.getEncoder().encodeToString(credentials)));
    }

    public static Caller withToken(String token, int port) {
        return new Caller(port, Optional.of("Bearer " + token));
    }

    public HttpResponse<String> get(String address) {
        return send("GET", address, "");
    }

    public HttpResponse<String> post(String address, String json) {
        return send("POST", address, json);
    }

    public HttpResponse<String> send(String method, String address, String json, String... headers) {
        return exchange(method, address, "application/json", json, headers);
    }

    public HttpResponse<String> form(String address, String form) {
        return exchange(
                "POST", address, "application/x-www-form-urlencoded", form, "X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
    }

    /** Uploads one file the way a form does, as Camunda Modeler does. */
    public HttpResponse<String> upload(String address, String file, String content, String... headers) {
        String body = """
                --cut\r
                Content-Disposition: form-data; name="deployment-name"\r
                \r
                %1$s\r
                --cut\r
                Content-Disposition: form-data; name="%1$s"; filename="%1$s"\r
                \r
                %2$s\r
                --cut--\r
                """.formatted(file, content);
        return exchange("POST", address, "multipart/form-data; boundary=cut", body, headers);
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    /** Posts a body in chunks, without saying how long it is. */
    public HttpResponse<String> stream(String address, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return exchange(
                "POST",
                address,
                "application/json",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    private HttpResponse<String> exchange(String method, String address, String type, String body, String... headers) {
        return exchange(method, address, type, BodyPublishers.ofString(body), headers);
    }

    private HttpResponse<String> exchange(
            String method, String address, String type, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node + address))
                .method(method, body)
                .header("Content-Type", type);
        authorization.ifPresent(value -> request.header("Authorization", value));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(method + " " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(method + " " + address, e);
        }
    }
}
