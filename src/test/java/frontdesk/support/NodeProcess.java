package frontdesk.support;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * An application in a process of its own. The engine's interface finds its engine by name in the whole JVM, so that two
 * applications in one JVM would answer with each other's engine.
 */
public final class NodeProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NodeProcess.class);
    private static final String PASSWORD_COST = "frontdesk.passwords.iterations";
    private static final Pattern LISTENING = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Path temporaryFiles;
    private final StringBuilder output = new StringBuilder();
    private int port;

    private NodeProcess(Process process, Path temporaryFiles) {
        this.process = process;
        this.temporaryFiles = temporaryFiles;
    }

    /** Starts an application and waits until it listens, or has given up. */
    public static NodeProcess start(Class<?> application, String... arguments) throws IOException {
        return startAt(0, application, arguments);
    }

    /** The same, at this port: where another one is to take its place, callers find it there. */
    public static NodeProcess startAt(int port, Class<?> application, String... arguments) throws IOException {
        return start(List.of("-cp", classpath(), application.getName(), "--server.port=" + port), arguments);
    }

    /** Starts an application from its jar, such as an earlier version. */
    public static NodeProcess startJar(Path jar, String... arguments) throws IOException {
        return start(List.of("-jar", jar.toString(), "--server.port=0"), arguments);
    }

    private static NodeProcess start(List<String> application, String... arguments) throws IOException {
        // A node that is killed does not clear up behind itself.
        Path temporaryFiles = Files.createTempDirectory("node");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                // It lives for a minute: what it would compile better later costs more than it gains.
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=240m",
                "-XX:+UseSerialGC",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-Xms256m",
                "-Xmn128m",
                "-XX:MetaspaceSize=192m",
                "-Djava.io.tmpdir=" + temporaryFiles,
                "-D" + PASSWORD_COST + "=" + System.getProperty(PASSWORD_COST, "1000")));
        command.addAll(application);
        command.addAll(List.of(
                "--frontdesk.demo.sample-requests=false",
                // None of its callers is to be sent away because the machine is busy.
                "--frontdesk.requests.longest-wait-of-programs=60s",
                // Learning anew whenever a case was fed takes a processor.
                "--frontdesk.progress.look-every=PT24H"));
        command.addAll(List.of(arguments));
        NodeProcess node = new NodeProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start(), temporaryFiles);
        // A node that neither starts nor gives up must not hold up the tests for good.
        CompletableFuture<Void> givenUp = CompletableFuture.runAsync(
                node.process::destroyForcibly, CompletableFuture.delayedExecutor(5, TimeUnit.MINUTES));
        node.readUntilListening(node.process.inputReader());
        givenUp.cancel(false);
        return node;
    }

    /** Without the empty entry that the build leaves at its end, which would mean the working directory. */
    private static String classpath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The port at which it listens; fails where it did not start, with what it wrote. */
    public int port() {
        if (!isListening()) {
            throw new AssertionError("The node did not start:\n" + output);
        }
        return port;
    }

    /** Whether it has come so far as to listen. */
    public boolean isListening() {
        return port > 0;
    }

    /** What it wrote until it listened, or all of it where it never did. */
    public String output() {
        return output.toString();
    }

    /** Waits until it has ended by itself. */
    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends it as a power cut would (SIGKILL), and waits until it is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
        try {
            FileSystemUtils.deleteRecursively(temporaryFiles);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void readUntilListening(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !isListening()) {
            output.append(line).append('\n');
            Matcher listening = LISTENING.matcher(line);
            port = listening.find() ? Integer.parseInt(listening.group(1)) : 0;
            line = isListening() ? line : lines.readLine();
        }
        drain(lines);
    }

    /** A full pipe would stop the node. */
    private void drain(BufferedReader lines) {
        Thread reader = new Thread(() -> readToItsEnd(lines), "output of a node");
        reader.setDaemon(true);
        reader.start();
    }

    private static void readToItsEnd(BufferedReader lines) {
        try (lines) {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            LOG.debug("The node was killed while its output was read", ended);
        }
    }
}
