package frontdesk.scenarios;

import frontdesk.FrontdeskApplication;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plays scenarios in a process of its own. The engine's clock belongs to the whole JVM, and a trial must never move the
 * clock of a node that serves. The process gets none of this one's environment or properties, so no address or password
 * of a database and no token, and is ended when its time is up.
 */
final class ScenarioJvm {
    /** Lives for a minute: one compiler does, with more room than Java gives it, or it compiles the same twice. */
    private static final List<String> SMALL = List.of(
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=128m",
            "-Dfile.encoding=UTF-8");

    /** Without it, a process there has no network. */
    private static final Set<String> NEEDED_BY_WINDOWS = Set.of("SystemRoot");

    /** So that a folder may have a name with an accent. */
    private static final Map<String, String> NAMES_OF_FILES = Map.of("LC_ALL", "C.UTF-8");

    private final Duration longest;

    /** @param longest real time after which it is ended */
    ScenarioJvm(Duration longest) {
        this.longest = longest;
    }

    /**
     * Plays the scenarios below a folder.
     *
     * @param flows as {@code scenarios} takes them
     * @param report the folder for the report, which is also where the process runs
     * @return whether it ended by itself
     */
    boolean play(Path flows, Path report) throws IOException, InterruptedException {
        var command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        SMALL.stream(),
                        thisApplication(),
                        Stream.of(
                                "scenarios", flows.toAbsolutePath().toString(), "--report=" + report.toAbsolutePath()))
                .flatMap(part -> part)
                .toList();
        var builder = new ProcessBuilder(command)
                .directory(report.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output(report).toFile());
        builder.environment().keySet().retainAll(NEEDED_BY_WINDOWS);
        builder.environment().putAll(NAMES_OF_FILES);
        return endsInTime(builder.start());
    }

    /** What it said. */
    static Path output(Path report) {
        return report.resolve("output.txt");
    }

    private boolean endsInTime(Process process) throws InterruptedException {
        try {
            return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly();
        }
    }

    /** The same jar, or the same class path where it runs without one. */
    private static Stream<String> thisApplication() {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return isJarInJar()
                ? Stream.of("-jar", classPath)
                : Stream.of("-cp", classPath, FrontdeskApplication.class.getName());
    }

    private static boolean isJarInJar() {
        return FrontdeskApplication.class
                .getResource("FrontdeskApplication.class")
                .toString()
                .startsWith("jar:nested:");
    }
}
