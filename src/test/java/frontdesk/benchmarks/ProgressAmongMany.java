package frontdesk.benchmarks;

import frontdesk.FrontdeskApplication;
import frontdesk.demo.histories.SyntheticCase;
import frontdesk.demo.histories.SyntheticCaseGenerator;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.flows.caseprogress.training.CaseProgressEstimates;
import frontdesk.flows.caseprogress.training.EstimateModelTrainer;
import frontdesk.ports.casefile.CaseDirectory;
import frontdesk.ports.casefile.EstimateModels;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.support.PostgreSqlServer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Among 10,000, 100,000 and a million cases: how fast more are imported over HTTP, how long it takes to learn from all of
 * them, with how much memory, and how long one estimate takes. Between these the cases are copied in the database, which
 * saves hours; import them all instead by saying so.
 */
public final class ProgressAmongMany {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final int BEYOND_THE_SAMPLE = 10_000;
    private static final int IMPORTED = 5_000;
    private static final int ASKED = 500;
    private static final double MEBIBYTE = 1 << 20;

    private final ConfigurableApplicationContext frontdesk;
    private final int port;
    private final boolean importAll;
    private final Iterator<SyntheticCase> cases;
    private int imported;

    private ProgressAmongMany(ConfigurableApplicationContext frontdesk, boolean importAll) {
        this.frontdesk = frontdesk;
        this.port = Integer.parseInt(frontdesk.getEnvironment().getProperty("local.server.port"));
        this.importAll = importAll;
        this.cases = SyntheticCaseGenerator.steady(3, TODAY)
                .cases(10_000_000)
                .skip(BEYOND_THE_SAMPLE)
                .iterator();
    }

    /** @param arguments how many there are in the end, a million where nothing is said; then whether to import all */
    public static void main(String[] arguments) throws Exception {
        int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        try (ConfigurableApplicationContext frontdesk = new SpringApplicationBuilder(FrontdeskApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + PostgreSqlServer.freshDatabase(),
                        "--frontdesk.demo.enabled=true",
                        "--frontdesk.demo.start-at=" + TODAY + "T15:00:00Z")) {
            ProgressAmongMany benchmark = new ProgressAmongMany(frontdesk, arguments.length > 1);
            for (int size : List.of(10_000, 100_000, most)) {
                benchmark.measure(size);
            }
        }
    }

    private void measure(int size) throws Exception {
        CaseCopies copies = new CaseCopies(frontdesk.getBean(JdbcTemplate.class));
        if (!importAll) {
            copies.fillUpTo(size - IMPORTED);
        }
        int more = size - copies.count();
        peaks().forEach(MemoryPoolMXBean::resetPeakUsage);
        Stopwatch.time(
                "import, among %,d in the end".formatted(size),
                more,
                () -> new CaseLines(cases, more, TODAY).sendTo(port));
        imported += more;
        Stopwatch.say("  most memory while importing: " + mebibytes());
        peaks().forEach(MemoryPoolMXBean::resetPeakUsage);
        Stopwatch.say(
                String.format(Locale.ROOT, "learning from all %,d cases: %.1f s", size, lesson().toMillis() / 1e3));
        Stopwatch.say("  most memory while learning: " + mebibytes());
        Stopwatch.say(String.format(Locale.ROOT, "GET progress, median of %,d, over HTTP: %.2f ms", ASKED, overHttp()));
        Stopwatch.say(String.format(Locale.ROOT, "  of which look-ups and estimate: %.2f ms", lookUps()));
    }

    /** Learned at once, without the rest that a node takes otherwise. */
    private Duration lesson() {
        EstimateModelTrainer lessons = frontdesk.getBean(EstimateModelTrainer.class);
        Awaitility.await()
                .pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofMinutes(15))
                .until(lessons::learnWhatIsNew);
        return frontdesk.getBean(EstimateModels.class).lastRun().orElseThrow().took();
    }

    private double overHttp() {
        FrontdeskHttpClient portal = FrontdeskHttpClient.as("portal", port);
        return median(number -> {
            if (portal.get("/api/v1/cases/" + receipt(number) + "/progress").status() != 200) {
                throw new IllegalStateException("No progress of case " + number);
            }
        });
    }

    private double lookUps() {
        CaseDirectory directory = frontdesk.getBean(CaseDirectory.class);
        CaseProgressEstimates estimates = frontdesk.getBean(CaseProgressEstimates.class);
        return median(number -> estimates
                .of(directory.find(new ReceiptNumber(receipt(number))).orElseThrow())
                .orElseThrow());
    }

    /** Milliseconds; cases from all over the numbers, after as many to warm up. */
    private double median(IntConsumer asks) {
        double[] took = IntStream.range(0, 2 * ASKED)
                .mapToDouble(turn -> {
                    long start = System.nanoTime();
                    asks.accept((int) ((long) turn * 7_919 % imported));
                    return (System.nanoTime() - start) / 1e6;
                })
                .skip(ASKED)
                .sorted()
                .toArray();
        return took[took.length / 2];
    }

    private static String receipt(int number) {
        return "MSC%010d".formatted(2_190_000_000L + BEYOND_THE_SAMPLE + number);
    }

    private static List<MemoryPoolMXBean> peaks() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static String mebibytes() {
        double peak = peaks().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEBIBYTE;
        return String.format(
                Locale.ROOT, "%.0f MiB of %.0f", peak, Runtime.getRuntime().maxMemory() / MEBIBYTE);
    }

    /** Copies of the cases that are there, under receipt numbers of their own. */
    private record CaseCopies(JdbcTemplate database) {
        int count() {
            return database.queryForObject("select count(*) from case_file", Integer.class);
        }

        void fillUpTo(int size) {
            while (count() < size) {
                int there = count();
                String columns = database
                        .queryForList(
                                "select column_name from information_schema.columns where table_name = 'case_file'"
                                        + " and column_name <> 'receipt_number'",
                                String.class)
                        .stream()
                        .collect(Collectors.joining(", "));
                database.update(
                        "insert into case_file (receipt_number, " + columns + ")"
                                + " select 'LIN' || lpad((? + row_number() over ())::text, 10, '0'), " + columns
                                + " from case_file fetch first ? rows only",
                        there,
                        Math.min(there, size - there));
            }
            database.execute("analyze case_file");
        }
    }
}
