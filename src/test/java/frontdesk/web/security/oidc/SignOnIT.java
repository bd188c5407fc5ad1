package frontdesk.web.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import frontdesk.FrontdeskApplication;
import frontdesk.support.NodeProcess;
import frontdesk.web.security.Caller;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With a sign-on service configured: tokens at the interfaces, single sign-on at the web applications, no password. */
class SignOnIT {
    private static final String TOKEN = "a-token-of-at-least-32-characters-2026";
    private static final String REQUEST = "/api/v1/requests/AR-7K3M-9QXTC";

    private static SignOnService service;
    private static NodeProcess node;

    @BeforeAll
    static void aNodeWithASignOnService() throws Exception {
        service = new SignOnService();
        String security = "--spring.security.oauth2.";
        String client = security + "client.registration.agency.";
        String provider = security + "client.provider.agency.";
        node = NodeProcess.start(
                FrontdeskApplication.class,
                "--spring.datasource.url=jdbc:h2:mem:sign-on;DB_CLOSE_ON_EXIT=FALSE",
                "--frontdesk.notify.reply-token=" + TOKEN,
                "--frontdesk.oidc.audience=frontdesk",
                "--frontdesk.oidc.group-names.supervisor=/centre/supervisors,CC-Leads",
                security + "resourceserver.jwt.jwk-set-uri=" + service.address() + "/keys",
                security + "resourceserver.jwt.issuer-uri=" + service.address(),
                client + "client-id=frontdesk",
                client + "client-secret=secret",
                client + "scope=openid",
                client + "authorization-grant-type=authorization_code",
                client + "redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
                provider + "authorization-uri=" + service.address() + "/authorize",
                provider + "token-uri=" + service.address() + "/token",
                provider + "jwk-set-uri=" + service.address() + "/keys");
    }

    @AfterAll
    static void bothAreGone() {
        node.close();
        service.close();
    }

    @Test
    void aTokenOpensWhatItsGroupsMayOpen() {
        assertThat(byToken("ada", "contact-center-officer").get(REQUEST).statusCode())
                .isNotIn(401, 403);
        assertThat(byToken("ada", "analyst").get(REQUEST).statusCode()).isEqualTo(403);
        assertThat(byToken("ada").get(REQUEST).statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenWorksAtTheEnginesOwnInterfaceToo() {
        assertThat(byToken("ada", "operator")
                        .get("/engine-rest/process-instance/count")
                        .statusCode())
                .isEqualTo(200);
        assertThat(byToken("ada", "operator")
                        .post("/engine-rest/task/create", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aGroupThatIsNoRoleHereIsWorthNothing() {
        assertThat(byToken("ada", "camunda-admin").get("/engine-rest/user").statusCode())
                .isEqualTo(403);
    }

    @Test
    void anExpiredOrForgedTokenIsWorthNothing() throws Exception {
        String expired = service.expiredTokenOf("ada", "operator");
        String forged = service.sign(
                new RSAKeyGenerator(2048).keyID("k1").generate(),
                Map.of("preferred_username", "ada", "groups", List.of("operator")),
                Instant.now().plusSeconds(300));

        assertThat(Caller.withToken(expired, node.port())
                        .get("/engine-rest/user")
                        .statusCode())
                .isEqualTo(401);
        assertThat(Caller.withToken(forged, node.port())
                        .get("/engine-rest/user")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aTokenThatWasMadeForAnotherSystemIsWorthNothing() {
        assertThat(statusOf(claims -> claims.audience("payroll"))).isEqualTo(401);
        assertThat(statusOf(claims -> claims.audience((String) null))).isEqualTo(401);
        assertThat(statusOf(claims -> claims.audience(List.of("payroll", "frontdesk"))))
                .isEqualTo(200);
    }

    @Test
    void aTokenThatNeverExpiresOrNamesNobodyIsWorthNothing() {
        assertThat(statusOf(claims -> claims.expirationTime(null))).isEqualTo(401);
        assertThat(statusOf(claims -> claims.subject(null).claim("preferred_username", null)))
                .isEqualTo(401);
        assertThat(statusOf(claims -> claims.claim("preferred_username", " "))).isEqualTo(401);
    }

    @Test
    void aGroupGoesByTheNameThatTheSettingGivesIt() {
        assertThat(byToken("ada", "/centre/supervisors")
                        .get("/engine-rest/user")
                        .statusCode())
                .isEqualTo(200);
        assertThat(byToken("ada", "CC-Leads").get("/engine-rest/user").statusCode())
                .isEqualTo(200);
        assertThat(byToken("ada", "supervisor").get("/engine-rest/user").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aRedirectLeadsToAPathWhateverHostTheRequestNames() throws Exception {
        for (String address : List.of("/camunda/app/tasklist/default/", "/camunda", "/camunda/app/tasklist")) {
            assertThat(locationFor(address, "evil.example")).startsWith("/").doesNotContain("evil");
        }
    }

    @Test
    void aGatewaysTokenOpensWhatItCallsBackAndNothingElseAndNobodysTokenOpensThat() {
        String receipts = "/api/v1/notify/delivery-receipts";
        String receipt = "{\"reference\": null, \"status\": \"delivered\"}";

        assertThat(Caller.withToken(TOKEN, node.port()).post(receipts, receipt).statusCode())
                .isEqualTo(202);
        assertThat(Caller.withToken(TOKEN, node.port()).get(REQUEST).statusCode())
                .isEqualTo(401);
        assertThat(byToken("ada", "integration").post(receipts, receipt).statusCode())
                .isEqualTo(401);
    }

    @Test
    void passwordsAreNoLongerAccepted() {
        assertThat(Caller.demoAccount("officer", node.port())
                        .get("/engine-rest/task")
                        .statusCode())
                .isEqualTo(401);
        assertThat(Caller.stranger(node.port())
                        .form(
                                "/camunda/api/admin/auth/user/default/login/tasklist",
                                "username=officer&password=officer-demo-2026")
                        .statusCode())
                .isIn(401, 403);
    }

    @Test
    void whoSignsOnIsSignedInToTasklistAndKnownToTheEngine() {
        service.expect("grace.hopper@agency.example", "contact-center-officer");
        Caller browser = Caller.stranger(node.port());

        assertThat(browser.get("/camunda/app/tasklist/default/").body()).contains("Camunda Tasklist");

        assertThat(browser.get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"grace.hopper@agency.example\"")
                .contains("tasklist")
                .doesNotContain("cockpit");
        assertThat(browser.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(200);
        assertThat(byToken("ada", "CC-Leads")
                        .get("/engine-rest/group?member=grace.hopper@agency.example")
                        .body())
                .contains("\"contact-center-officer\"")
                .doesNotContain("supervisor");
    }

    @Test
    void aStrangersCallIsNotSentToAnotherPage() {
        assertThat(Caller.stranger(node.port())
                        .get("/camunda/api/engine/engine/default/task")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoSignsOutIsOut() {
        service.expect("mary", "operator");
        Caller browser = Caller.stranger(node.port());
        browser.get("/camunda/app/cockpit/default/");
        assertThat(browser.get("/camunda/api/engine/engine/default/incident").statusCode())
                .isEqualTo(200);

        browser.send("POST", "/logout", "");

        assertThat(browser.get("/camunda/api/engine/engine/default/incident").statusCode())
                .isEqualTo(401);
    }

    private int statusOf(Consumer<JWTClaimsSet.Builder> change) {
        return Caller.withToken(service.tokenWith(change, "ada", "operator"), node.port())
                .get("/engine-rest/process-instance/count")
                .statusCode();
    }

    /** By hand, since Java's client lets nobody choose the host that it names. */
    private static String locationFor(String address, String host) throws IOException {
        try (var socket = new Socket("127.0.0.1", node.port())) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                            .formatted(address, host)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("location: "))
                    .map(line -> line.substring("location: ".length()))
                    .findFirst()
                    .orElse("no redirect");
        }
    }

    private Caller byToken(String name, String... groups) {
        return Caller.withToken(service.tokenOf(name, groups), node.port());
    }
}
