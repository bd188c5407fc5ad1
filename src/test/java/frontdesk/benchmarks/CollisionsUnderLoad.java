package frontdesk.benchmarks;

import frontdesk.FrontdeskApplication;
import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.AtOnce;
import frontdesk.support.NodeProcess;
import frontdesk.support.PostgreSqlServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Three flows at two nodes on one PostgreSQL, every request decided or answered as soon as it is there, so that the two
 * ways of each case meet as often as they can; and how many collided, how many jobs failed.
 */
public final class CollisionsUnderLoad {
    private static final Pattern COUNTED = Pattern.compile("frontdesk_collisions_total\\{.*of=\"(\\w+)\".*} ([0-9.]+)");
    private static final Map<String, Object> NOT_NEEDED =
            Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "Your card is in the mail.");
    private static final int CALLERS = 6;

    private CollisionsUnderLoad() {}

    /** @param arguments how many requests of each flow; 200 where nothing is said */
    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        String database = PostgreSqlServer.freshDatabase();
        try (NodeProcess one = start(database);
                NodeProcess other = start(database)) {
            List<Integer> ports = List.of(one.port(), other.port());
            Stopwatch.time(
                    "requests of three flows, decided at once",
                    3 * count,
                    () -> inParallel(count, number -> {
                        askAndDecide(number, ports.get(number % 2), ports.get((number + 1) % 2));
                        callBack(number, ports.get(number % 2));
                        new AccessCodeCustomerClient(ports.get(number % 2)).asks();
                    }));
            new PortalClient(one.port()).momentPasses();
            ports.forEach(port -> Stopwatch.say("left at a node: " + collisions(port)));
            Stopwatch.say("left: failed tries of jobs: " + failedTries(one.port()));
        }
    }

    private static void askAndDecide(int number, int here, int there) {
        String reference = new PortalClient(here).asks("collides-" + number + "@example.org");
        new OfficerTaskClient("officer", there).hasCompleted(reference, "review-appointment-request", NOT_NEEDED);
    }

    private static void callBack(int number, int port) {
        String reference = new CallbackCustomerClient(port, "+1202555%04d".formatted(1000 + number)).asksForCall();
        new OfficerTaskClient("officer", port)
                .hasCompleted(reference, "call-customer", Map.of("callResult", "REACHED"));
    }

    private static void inParallel(int count, IntConsumer work) {
        AtOnce.all(IntStream.range(0, CALLERS).boxed().toList(), caller -> {
            IntStream.range(0, count)
                    .filter(number -> number % CALLERS == caller)
                    .forEach(work);
            return caller;
        });
    }

    private static String collisions(int port) {
        Matcher counted = COUNTED.matcher(FrontdeskHttpClient.as("operator", port)
                .get("/actuator/prometheus")
                .text());
        var found = new StringBuilder();
        while (counted.find()) {
            found.append(counted.group(1))
                    .append(" collisions ")
                    .append(counted.group(2))
                    .append("; ");
        }
        return found.toString();
    }

    private static int failedTries(int port) {
        return FrontdeskHttpClient.as("operator", port)
                .get("/engine-rest/history/job-log/count?failureLog=true")
                .json()
                .get("count")
                .asInt();
    }

    private static NodeProcess start(String database) throws IOException {
        return NodeProcess.start(
                FrontdeskApplication.class,
                "--spring.datasource.url=" + database,
                "--frontdesk.demo.enabled=true",
                "--frontdesk.demo.sample-requests=false",
                "--frontdesk.demo.start-at=2026-12-01T15:00:00Z");
    }
}
