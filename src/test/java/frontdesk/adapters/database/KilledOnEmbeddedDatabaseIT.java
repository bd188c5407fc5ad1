package frontdesk.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.FrontdeskApplication;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.NodeProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The embedded default, with its own settings of the database, killed (SIGKILL) right behind an answer. */
class KilledOnEmbeddedDatabaseIT {
    private static final int REQUESTS = 40;

    @Test
    void whateverWasAnsweredWith201IsThereAfterAPowerCut(@TempDir Path data) throws Exception {
        List<String> acknowledged;
        try (NodeProcess node = start(data)) {
            PortalClient portal = new PortalClient(node.port());
            acknowledged = IntStream.range(0, REQUESTS)
                    .mapToObj(number -> portal.asks("acknowledged-%d@example.org".formatted(number)))
                    .toList();
            node.kill();
        }

        try (NodeProcess node = start(data)) {
            FrontdeskHttpClient portal = FrontdeskHttpClient.as("portal", node.port());
            assertThat(acknowledged)
                    .filteredOn(reference ->
                            portal.get("/api/v1/requests/" + reference).status() != 200)
                    .isEmpty();
        }
    }

    private static NodeProcess start(Path data) throws Exception {
        return NodeProcess.start(
                FrontdeskApplication.class,
                "--spring.datasource.url=" + shippedUrl().replace("./data", data.toString()));
    }

    private static String shippedUrl() throws Exception {
        var settings = new YamlPropertySourceLoader().load("shipped", new ClassPathResource("application.yaml"));
        return String.valueOf(settings.get(0).getProperty("spring.datasource.url"));
    }
}
