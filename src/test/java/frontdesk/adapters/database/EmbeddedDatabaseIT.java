package frontdesk.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.FrontdeskApplication;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.NodeProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The embedded default, with its own settings of the database: killed (SIGKILL) right behind an answer, and moved on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedDatabaseIT {
    private static final int REQUESTS = 40;

    @TempDir
    private static Path data;

    @Test
    @Order(1)
    void whateverWasAnsweredWith201IsThereAfterAPowerCut() throws Exception {
        List<String> acknowledged;
        try (NodeProcess node = start()) {
            PortalClient portal = new PortalClient(node.port());
            acknowledged = IntStream.range(0, REQUESTS)
                    .mapToObj(number -> portal.asks("acknowledged-%d@example.org".formatted(number)))
                    .toList();
            node.kill();
        }

        try (NodeProcess node = start()) {
            FrontdeskHttpClient portal = FrontdeskHttpClient.as("portal", node.port());
            assertThat(acknowledged)
                    .filteredOn(reference ->
                            portal.get("/api/v1/requests/" + reference).status() != 200)
                    .isEmpty();
        }
    }

    @Test
    @Order(2)
    void aDatabaseThatWasUsedForTheDemoIsRefusedInProduction() throws Exception {
        try (NodeProcess node = start(
                "--spring.profiles.active=production",
                "--frontdesk.users[0].name=ada",
                "--frontdesk.users[0].password=first-supervisor-2026",
                "--frontdesk.users[0].groups=supervisor",
                "--frontdesk.access-codes.keys[0].id=2026",
                "--frontdesk.access-codes.keys[0].secret=a-key-of-at-least-32-characters-2026")) {
            assertThat(node.exitCode()).isNotZero();
            assertThat(node.output())
                    .contains("this database was used for the demo")
                    .contains("spring.datasource.url")
                    .doesNotContain("\tat ");
        }
    }

    private static NodeProcess start(String... settings) throws Exception {
        String database = "--spring.datasource.url=" + shippedUrl().replace("./data", data.toString());
        return NodeProcess.start(
                FrontdeskApplication.class,
                Stream.concat(Stream.of(database), Stream.of(settings)).toArray(String[]::new));
    }

    private static String shippedUrl() throws Exception {
        var settings = new YamlPropertySourceLoader().load("shipped", new ClassPathResource("application.yaml"));
        return String.valueOf(settings.get(0).getProperty("spring.datasource.url"));
    }
}
