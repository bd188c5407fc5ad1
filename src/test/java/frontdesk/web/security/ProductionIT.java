package frontdesk.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.FrontdeskApplication;
import frontdesk.support.NodeProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation that is no demo, behind a proxy that ends TLS. */
class ProductionIT {
    private static final String PASSWORD = "first-supervisor-2026";

    @Test
    void theConfiguredAccountsWorkAndThereAreNoDemoAccounts(@TempDir Path directory) throws Exception {
        try (NodeProcess node = production(directory)) {
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

    @Test
    void aDatabaseThatWasUsedForTheDemoIsRefused(@TempDir Path directory) throws Exception {
        try (NodeProcess demo = NodeProcess.start(FrontdeskApplication.class, database(directory))) {
            assertThat(demo.isListening()).isTrue();
        }

        try (NodeProcess node = production(directory)) {
            assertThat(node.exitCode()).isNotZero();
            assertThat(node.output())
                    .contains("this database was used for the demo")
                    .contains("spring.datasource.url")
                    .doesNotContain("\tat ");
        }
    }

    private static NodeProcess production(Path directory) throws Exception {
        return NodeProcess.start(
                FrontdeskApplication.class,
                database(directory),
                "--spring.profiles.active=production",
                "--frontdesk.users[0].name=ada",
                "--frontdesk.users[0].password=" + PASSWORD,
                "--frontdesk.users[0].groups=supervisor",
                "--frontdesk.access-codes.keys[0].id=2026",
                "--frontdesk.access-codes.keys[0].secret=a-key-of-at-least-32-characters-2026");
    }

    private static String database(Path directory) {
        return "--spring.datasource.url=jdbc:h2:file:" + directory.resolve("frontdesk");
    }

    private static void assertKeptToTls(Caller browser) {
        var page = browser.send("GET", "/camunda/app/tasklist/default/", "", "X-Forwarded-Proto", "https");

        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(page.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("; Secure"));
    }
}
