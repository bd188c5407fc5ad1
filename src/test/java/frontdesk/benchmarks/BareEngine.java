package frontdesk.benchmarks;

import frontdesk.support.PostgreSqlServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The yardstick: the engine as it is shipped, with the callback's own model and steps that do nothing but count, without
 * HTTP, requests, ledger and messages.
 */
final class BareEngine {
    private static final String KEY = "text-ahead-callback";
    private static final Path MODELS = Path.of("processes", KEY);

    private final ProcessEngine engine;
    private final RuntimeService runtime;

    BareEngine() throws Exception {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcUrl(PostgreSqlServer.freshDatabase());
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcMaxActiveConnections(30);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(true);
        configuration.setBeans(stubs());
        engine = configuration.buildProcessEngine();
        runtime = engine.getRuntimeService();
        engine.getRepositoryService()
                .createDeployment()
                .addString(KEY + ".bpmn", Files.readString(MODELS.resolve(KEY + ".bpmn")))
                .addString("call-urgency.dmn", Files.readString(MODELS.resolve("call-urgency.dmn")))
                .addString("call-customer.form", Files.readString(Path.of("forms", KEY, "call-customer.form")))
                .deploy();
    }

    void measure(int count) throws Exception {
        List<String> instances = new CopyOnWriteArrayList<>();
        Stopwatch.time("bare engine: starts until all were 'texted'", count, () -> {
            inParallel(
                    count,
                    number -> instances.add(runtime.startProcessInstanceByKey(KEY, "b" + number, variables())
                            .getId()));
            awaitWaiting(count, "customer-said-yes");
        });
        int third = count / 3;
        Stopwatch.time(
                "bare engine: replies",
                third,
                () -> inParallel(
                        third,
                        number -> runtime.createMessageCorrelation("customer-said-yes")
                                .processInstanceId(instances.get(number))
                                .setVariable("lastReply", "YES")
                                .correlate()));
        Stopwatch.time("bare engine: due timers (an hour passed)", count - third, () -> {
            ClockUtil.offset(Duration.ofMinutes(61).toMillis());
            Awaitility.await()
                    .atMost(Duration.ofMinutes(30))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> runtime.createExecutionQuery()
                                            .activityId("hour-passed")
                                            .count()
                                    == 0
                            && runtime.createExecutionQuery()
                                            .activityId("answer-or-hour")
                                            .count()
                                    == 0);
        });
        ClockUtil.reset();
        engine.close();
    }

    private void awaitWaiting(int count, String message) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> runtime.createEventSubscriptionQuery()
                                .eventName(message)
                                .count()
                        == count);
    }

    private static Map<String, Object> variables() {
        Map<String, Object> values = new HashMap<>();
        Stream.of("caseForm", "lastReply", "callWithin", "callPriority", "overduePriority", "callQueue", "callResult")
                .forEach(name -> values.put(name, null));
        values.putAll(Map.of("referenceNumber", "CB-7K3M-9QXTC", "topic", "CASE_STATUS", "textAhead", true));
        values.putAll(Map.of("textAttempts", 1, "clarifiedAttempt", 0, "callAttempts", 0));
        return values;
    }

    private static Map<Object, Object> stubs() {
        Map<Object, Object> beans = new HashMap<>();
        JavaDelegate nothing = execution -> {};
        Stream.of(
                        "askByText",
                        "askAgain",
                        "moveCallUp",
                        "sayCallIsLate",
                        "closeAsNotReached",
                        "sayCallWasMissed",
                        "closeAsDeclined",
                        "closeWithoutReply",
                        "sayHowToAskAgain",
                        "noteWithdrawal")
                .forEach(name -> beans.put(name, nothing));
        beans.put("textingTime", new Now());
        beans.put("callbackTime", new Now());
        return beans;
    }

    private static void inParallel(int count, IntConsumer deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<?> done : IntStream.range(0, count)
                    .<Future<?>>mapToObj(number -> threads.submit(() -> deed.accept(number)))
                    .toList()) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Stands in for the words of the models: any time is right. */
    public static final class Now {
        public Date next(String reference, String promise) {
            return ClockUtil.getCurrentTime();
        }

        public Date nextBusinessDayAt(String reference, String time, String promise) {
            return new Date(
                    ClockUtil.getCurrentTime().getTime() + Duration.ofDays(1).toMillis());
        }

        public boolean isNow(String reference) {
            return true;
        }

        public Date after(String within) {
            return new Date(ClockUtil.getCurrentTime().getTime()
                    + Duration.parse(within).toMillis());
        }
    }
}
