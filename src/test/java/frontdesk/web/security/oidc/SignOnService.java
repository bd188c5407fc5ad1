package frontdesk.web.security.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sign-on service as agencies run one, small: it signs tokens, and vouches at once for whoever is expected. */
final class SignOnService implements AutoCloseable {
    private static final String CLIENT = "frontdesk";

    private final RSAKey key;
    private final HttpServer server;
    private final AtomicReference<String> nonce = new AtomicReference<>();
    private final AtomicReference<Map<String, Object>> expected = new AtomicReference<>(Map.of());

    SignOnService() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", exchange -> answer(exchange, tokens()));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Lets the next one who comes to sign in be somebody. */
    void expect(String name, String... groups) {
        expected.set(Map.of("preferred_username", name, "groups", List.of(groups)));
    }

    String tokenOf(String name, String... groups) {
        return sign(
                key,
                Map.of("preferred_username", name, "groups", List.of(groups)),
                Instant.now().plusSeconds(300));
    }

    String expiredTokenOf(String name, String... groups) {
        return sign(
                key,
                Map.of("preferred_username", name, "groups", List.of(groups)),
                Instant.now().minusSeconds(300));
    }

    String sign(RSAKey signingKey, Map<String, Object> claims, Instant expiry) {
        return signed(signingKey, claimsOf(claims, expiry).build());
    }

    /** A token that says what the test wants it to. */
    String tokenWith(Consumer<JWTClaimsSet.Builder> change, String name, String... groups) {
        var claims = claimsOf(
                Map.of("preferred_username", name, "groups", List.of(groups)),
                Instant.now().plusSeconds(300));
        change.accept(claims);
        return signed(key, claims.build());
    }

    private JWTClaimsSet.Builder claimsOf(Map<String, Object> claims, Instant expiry) {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(address())
                .subject("subject-of-" + claims.get("preferred_username"))
                .audience(CLIENT)
                .issueTime(Date.from(expiry.minusSeconds(600)))
                .expirationTime(Date.from(expiry));
        claims.forEach(set::claim);
        return set;
    }

    private static String signed(RSAKey signingKey, JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims);
        try {
            token.sign(new RSASSASigner(signingKey));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        nonce.set(parameter(query, "nonce"));
        String back = parameter(query, "redirect_uri") + "?code=c1&state="
                + URLEncoder.encode(parameter(query, "state"), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private String tokens() {
        Map<String, Object> claims = new HashMap<>(expected.get());
        claims.put("nonce", nonce.get());
        return """
                {"access_token":"opaque","token_type":"Bearer","expires_in":300,"id_token":"%s"}""".formatted(sign(key, claims, Instant.now().plusSeconds(300)));
    }

    private static String parameter(String query, String name) {
        Matcher matcher = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(query);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
