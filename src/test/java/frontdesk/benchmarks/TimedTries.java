package frontdesk.benchmarks;

import frontdesk.benchmarks.StrangersTimes.Try;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long tries of several kinds took, in milliseconds, and which request each of them made. */
record TimedTries(String what, Map<String, List<Double>> milliseconds, Map<String, String> kindOfRequest) {
    /** So many of each kind run before any is counted. */
    static final int WARM_UP = 50;

    /** Makes them one after the other. */
    static TimedTries of(String what, int expected, FrontdeskHttpClient person, List<Try> tries) {
        Map<String, List<Double>> all = new TreeMap<>();
        Map<String, String> kinds = new HashMap<>();
        for (Try one : tries) {
            long start = System.nanoTime();
            Answer answer = person.post(one.path(), one.body());
            double taken = (System.nanoTime() - start) / 1e6;
            if (answer.status() != expected) {
                throw new IllegalStateException(one.kind() + " was answered with " + answer.text());
            }
            all.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(taken);
            kinds.put(answer.json().path("referenceNumber").asText(), one.kind());
        }
        all.replaceAll((kind, times) -> times.subList(WARM_UP, times.size()));
        return new TimedTries(what, all, kinds);
    }

    /** How long it took from each request until its e-mail was sent, by the office's own records. */
    TimedTries untilTheEmail(JdbcTemplate database) {
        Map<String, List<Double>> all = new TreeMap<>();
        database.query(
                "select r.reference_number, extract(epoch from (m.sent_at - r.received_at)) * 1000 as taken"
                        + " from request r join local_message m on m.reference like r.reference_number || '/%'",
                row -> {
                    String kind = kindOfRequest.get(row.getString(1));
                    if (kind != null) {
                        all.computeIfAbsent(kind, any -> new ArrayList<>()).add(row.getDouble(2));
                    }
                });
        return new TimedTries(what.replace("answer", "until the e-mail"), all, kindOfRequest);
    }

    void say() {
        milliseconds.forEach((kind, times) -> Stopwatch.say(String.format(
                Locale.ROOT,
                "  %-28s %-24s %4d tries, median %7.2f ms, quartiles %7.2f and %7.2f",
                what,
                kind,
                times.size(),
                at(times, 0.5),
                at(times, 0.25),
                at(times, 0.75))));
        double slowest = medians().max().orElseThrow();
        double fastest = medians().min().orElseThrow();
        Stopwatch.say(String.format(Locale.ROOT, "  %-28s slowest median to fastest: %.3f", what, slowest / fastest));
    }

    private DoubleStream medians() {
        return milliseconds.values().stream().mapToDouble(times -> at(times, 0.5));
    }

    private static double at(List<Double> times, double share) {
        return times.stream().sorted().toList().get((int) (times.size() * share));
    }
}
