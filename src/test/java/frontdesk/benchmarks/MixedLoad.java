package frontdesk.benchmarks;

import frontdesk.FrontdeskApplication;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.support.PostgreSqlServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * So many calls at the same time, each followed by the next, over all addresses and roles, a part of them with wrong
 * passwords and with the largest bodies; and what the honest ones were answered, and how fast. One node on PostgreSQL,
 * over HTTP.
 */
public final class MixedLoad {
    private static final List<String> ROLES = List.of("portal", "officer", "supervisor", "analyst", "operator");

    /** @param arguments how many seconds, 120 where nothing is said; how many calls at the same time, 400 */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 120;
        int callers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
        try (ConfigurableApplicationContext frontdesk = new SpringApplicationBuilder(FrontdeskApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + PostgreSqlServer.freshDatabase(),
                        "--frontdesk.demo.enabled=true",
                        "--frontdesk.demo.start-at=2026-12-01T15:00:00Z")) {
            int port = Integer.parseInt(frontdesk.getEnvironment().getProperty("local.server.port"));
            // Passwords are proven once, and the engine's interface is set up by its first call.
            ROLES.forEach(role ->
                    FrontdeskHttpClient.as(role, port).get("/api/v1/demo/clock").expect(200));
            FrontdeskHttpClient.as("officer", port).get("/engine-rest/task").expect(200);
            Stopwatch.say("  load of the machine before: " + load());
            call(port, seconds, callers);
            Stopwatch.say("  load of the machine after: " + load());
        }
    }

    /**
     * The callers in a process of their own, before the node at the cores where the system allows it: on machines of
     * their own they would not wait for them either.
     */
    private static void call(int port, int seconds, int callers) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(
                        "nice",
                        "--adjustment=-5",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MixedCallers.class.getName(),
                        String.valueOf(port),
                        String.valueOf(seconds),
                        String.valueOf(callers))
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("The callers ended with " + exit);
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
