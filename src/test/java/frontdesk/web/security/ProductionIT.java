package frontdesk.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.FrontdeskApplication;
import frontdesk.support.NodeProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation that is no demo, behind a proxy that ends TLS, on a database that was a demo before. */
class ProductionIT {
    private static final String PASSWORD = "first-supervisor-2026";

    @Test
    void theConfiguredAccountsWorkAndTheDemoAccountsAreGone(@TempDir Path directory) throws Exception {
        String database = "--spring.datasource.url=jdbc:h2:file:" + directory.resolve("frontdesk");
        try (NodeProcess demo = NodeProcess.start(FrontdeskApplication.class, database)) {
            assertThat(Caller.demoAccount("officer", demo.port())
                            .get("/engine-rest/task")
                            .statusCode())
                    .isEqualTo(200);
        }

        try (NodeProcess node = NodeProcess.start(
                FrontdeskApplication.class,
                database,
                "--spring.profiles.active=production",
                "--frontdesk.users[0].name=ada",
                "--frontdesk.users[0].password=" + PASSWORD,
                "--frontdesk.users[0].groups=supervisor",
                "--frontdesk.access-codes.keys[0].id=2026",
                "--frontdesk.access-codes.keys[0].secret=a-key-of-at-least-32-characters-2026")) {
            assertThat(Caller.withPassword("ada", PASSWORD, node.port())
                            .get("/engine-rest/user")
                            .body())
                    .contains("\"ada\"")
                    .doesNotContain("officer");
            assertThat(Caller.demoAccount("officer", node.port())
                            .get("/engine-rest/task")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(node.output()).doesNotContain(PASSWORD);
            assertKeptToTls(Caller.stranger(node.port()));
        }
    }

    private static void assertKeptToTls(Caller browser) {
        var page = browser.send("GET", "/camunda/app/tasklist/default/", "", "X-Forwarded-Proto", "https");

        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(page.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("; Secure"));
    }
}
