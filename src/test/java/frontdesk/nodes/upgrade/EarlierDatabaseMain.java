package frontdesk.nodes.upgrade;

import frontdesk.support.NodeProcess;
import frontdesk.support.PostgreSqlServer;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.gateway.FakeGateway;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.springframework.util.FileSystemUtils;

/**
 * Makes the databases of an earlier version that {@link UpgradeIT} upgrades: starts that version's jar, has cases come to
 * stand wherever they can, kills it and writes its database down. Those in {@code src/test/resources/upgrade} were made
 * with commit fad5f75, whose newest migration is V18. Anew, with whatever version:
 *
 * <pre>
 * git worktree add ../earlier fad5f75 &amp;&amp; (cd ../earlier &amp;&amp; mvn -DskipTests package)
 * mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
 * java -cp "target/test-classes:target/classes:$(cat target/classpath)" \
 *   frontdesk.nodes.upgrade.EarlierDatabaseMain ../earlier/target/frontdesk.jar src/test/resources/upgrade
 * </pre>
 */
public final class EarlierDatabaseMain {
    private static final String TEMPLATE = "0d6a0f0e-3f0e-4d0e-8a0e-5f6a7b8c9d0e";

    private final Path jar;
    private final Path folder;

    private EarlierDatabaseMain(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    /** @param arguments the jar of the earlier version, and the folder into which the databases are written */
    public static void main(String[] arguments) throws Exception {
        var main = new EarlierDatabaseMain(Path.of(arguments[0]), Path.of(arguments[1]));
        Path file = Files.createTempDirectory("earlier");
        try {
            main.make("h2", "jdbc:h2:file:" + file.resolve("frontdesk") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0");
        } finally {
            FileSystemUtils.deleteRecursively(file);
        }
        main.make("postgresql", PostgreSqlServer.freshDatabase());
        System.exit(0);
    }

    private void make(String name, String url) throws IOException, SQLException {
        var notes = new Properties();
        var database = new DatabaseScript(url);
        try (NodeProcess node = start(url)) {
            EarlierCases cases = new EarlierCases(node.port(), notes);
            cases.happenByThemselves();
            cases.onePauses();
            cases.areMovedToAnotherVersion(
                    "biometrics-reschedule", "Time of the appointment", "Moment of the appointment");
            // No account may do steps by hand or hold up single ones; the next start takes the right away again.
            database.update("update act_ru_authorization set perms_ = 2147483647"
                    + " where resource_type_ = 6 and group_id_ like '%operator'");
            database.update("update act_ru_jobdef set suspension_state_ = 2");
            cases.standAtEveryWaitState();
            database.update("update act_ru_jobdef set suspension_state_ = 1");
        }
        try (FakeGateway gateway = new FakeGateway();
                NodeProcess node = start(url, gatewaySettings(gateway.baseUrl(), "notify"))) {
            new EarlierCases(node.port(), notes).meetABrokenGateway(gateway);
            node.kill();
        }
        database.update("update act_ru_job set suspension_state_ = 1 where process_instance_id_ is null"
                + " or process_instance_id_ not in (select id_ from act_ru_execution where suspension_state_ = 2)");
        leaveOutWhatIsOnlyLarge(database);
        database.writeTo(folder.resolve(name + ".sql.gz"));
        try (OutputStream file = Files.newOutputStream(folder.resolve(name + ".properties"))) {
            notes.store(file, "What the test has to know of " + name + ".sql.gz");
        }
    }

    /** What local delivery has attached to messages, most sample cases that no request names, steps of ended cases. */
    private static void leaveOutWhatIsOnlyLarge(DatabaseScript database) throws SQLException {
        database.update("delete from local_attachment where message_id > 10");
        database.update("delete from case_file where receipt_number not like '%77'"
                + " and receipt_number not in (select text_value from request_fact where name = 'receiptNumber')");
        database.update("delete from act_hi_actinst where proc_inst_id_ not in"
                + " (select proc_inst_id_ from act_ru_execution)");
    }

    /**
     * E-mail goes to this gateway.
     *
     * @param texts where texts go
     */
    static String[] gatewaySettings(String baseUrl, String texts) {
        return new String[] {
            "--frontdesk.delivery.email=notify",
            "--frontdesk.delivery.text=" + texts,
            "--frontdesk.notify.base-url=" + baseUrl,
            "--frontdesk.notify.api-key=frontdesk-" + TEMPLATE + "-" + TEMPLATE,
            "--frontdesk.notify.email-template=" + TEMPLATE,
            "--frontdesk.notify.text-template=" + TEMPLATE,
            "--frontdesk.notify.reply-token=" + RunningFrontdesk.GATEWAY_TOKEN
        };
    }

    private NodeProcess start(String url, String... more) throws IOException {
        List<String> settings = new ArrayList<>(List.of(
                "--spring.datasource.url=" + url,
                "--frontdesk.demo.enabled=true",
                "--frontdesk.demo.start-at=" + RunningFrontdesk.TUESDAY_MORNING,
                // Else the machine's name would stand in the engine's metrics.
                "--camunda.bpm.generic-properties.properties.hostname=earlier"));
        settings.addAll(List.of(more));
        return NodeProcess.startJar(jar, settings.toArray(String[]::new));
    }
}
