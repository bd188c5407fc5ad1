package frontdesk.nodes.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.FrontdeskApplication;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.support.NodeProcess;
import frontdesk.support.gateway.FakeGateway;
import frontdesk.support.gateway.GatewayMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;

/**
 * A node of the present version on a database that an earlier one has filled.
 *
 * @param running the reference numbers of the cases that the earlier version left
 * @param tasks the ids of the tasks that were open then
 */
record UpgradedNode(
        DatabaseScript database,
        EarlierNotes notes,
        Set<String> running,
        List<String> tasks,
        FakeGateway gateway,
        NodeProcess process,
        Path log)
        implements AutoCloseable {

    /**
     * Fills the database and starts the node.
     *
     * @param name of the script and of its notes
     * @param url of a database without anything in it
     * @param folder into which the node writes its log
     */
    static UpgradedNode start(String name, String url, Path folder) throws IOException, SQLException {
        EarlierNotes notes = EarlierNotes.of(name);
        DatabaseScript database = new DatabaseScript(url);
        database.run("/upgrade/" + name + ".sql.gz");
        // The clock goes on where it stood, however long ago that was.
        database.update("delete from demo_clock");
        Set<String> running = Set.copyOf(
                database.query("select business_key_ from act_ru_execution where business_key_ is not null"));
        List<String> tasks = database.query("select id_ from act_ru_task");
        FakeGateway gateway = new FakeGateway();
        gateway.hasTaken(notes.value("hanging.reference"), "hanging@example.org");
        Path log = folder.resolve("node.log");
        List<String> settings =
                new ArrayList<>(Arrays.asList(EarlierDatabaseMain.gatewaySettings(gateway.baseUrl(), "local")));
        settings.addAll(List.of(
                "--spring.datasource.url=" + url,
                "--frontdesk.demo.enabled=true",
                "--frontdesk.demo.start-at=" + notes.value("moment"),
                "--logging.file.name=" + log));
        NodeProcess process = NodeProcess.start(FrontdeskApplication.class, settings.toArray(String[]::new));
        return new UpgradedNode(database, notes, running, tasks, gateway, process, log);
    }

    int port() {
        return process.port();
    }

    /** Warnings and errors that it has logged. */
    List<String> complaints() throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                .toList();
    }

    /** The version of the newest migration that this version brings along, be it in SQL or in Java. */
    String newestMigration() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("V\\d+(_\\d+)?__.*\\.(sql|java)"))
                    .map(file -> MigrationVersion.fromVersion(file.substring(1, file.indexOf("__"))))
                    .max(Comparator.naturalOrder())
                    .orElseThrow()
                    .toString();
        }
    }

    /** The version of the migration that was done last. */
    String newestMigrationDone() throws SQLException {
        return database.query("select \"version\" from \"flyway_schema_history\" where \"success\""
                        + " order by \"installed_rank\" desc")
                .get(0);
    }

    /** What operators see. */
    JsonNode incidents() {
        return FrontdeskHttpClient.as("operator", port())
                .get("/api/v1/operations/incidents")
                .expect(200)
                .json()
                .get("incidents");
    }

    /** References of messages that the gateway has taken more than once; local delivery has room for each only once. */
    List<String> sentTwice() {
        return gateway.taken().stream()
                .map(GatewayMessage::reference)
                .filter(reference -> gateway.takenAs(reference).size() > 1)
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        process.close();
        gateway.close();
    }
}
