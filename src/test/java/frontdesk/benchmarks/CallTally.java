package frontdesk.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What calls were answered and how long it took. */
final class CallTally {
    /** In place of a status: the connection broke, or nothing came in time. */
    static final int NO_ANSWER = 0;

    private final Map<String, Answers> honest = new TreeMap<>();
    private final Map<String, Answers> others = new TreeMap<>();

    synchronized void add(String call, boolean isHonest, int status, long nanos) {
        (isHonest ? honest : others)
                .computeIfAbsent(call, name -> new Answers())
                .add(status, nanos);
    }

    /** A line for each kind of call, and one for all honest ones together. */
    synchronized List<String> lines() {
        var lines = new ArrayList<String>();
        honest.forEach((call, answers) -> lines.add(answers.line("honest: " + call)));
        others.forEach((call, answers) -> lines.add(answers.line("other: " + call)));
        lines.add(Answers.of(others.values().stream()).line("ALL OTHERS"));
        lines.add(allHonest());
        return lines;
    }

    /** The line for all honest calls together. */
    synchronized String allHonest() {
        return Answers.of(honest.values().stream()).line("ALL HONEST");
    }

    private static final class Answers {
        private final Map<Integer, Integer> byStatus = new TreeMap<>();
        private final List<Long> nanos = new ArrayList<>();

        static Answers of(Stream<Answers> parts) {
            var all = new Answers();
            parts.forEach(part -> {
                part.byStatus.forEach((status, count) -> all.byStatus.merge(status, count, Integer::sum));
                all.nanos.addAll(part.nanos);
            });
            return all;
        }

        void add(int status, long time) {
            byStatus.merge(status, 1, Integer::sum);
            nanos.add(time);
        }

        String line(String name) {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return String.format(
                    Locale.ROOT,
                    "%-46s %,7d: p50 %,7d ms, p99 %,7d ms, most %,7d ms, by status %s",
                    name,
                    sorted.length,
                    at(sorted, 0.5),
                    at(sorted, 0.99),
                    at(sorted, 1),
                    byStatus);
        }

        private static long at(long[] sorted, double share) {
            return sorted.length == 0
                    ? 0
                    : Arrays.stream(sorted)
                                    .skip(Math.max(0, (long) Math.ceil(sorted.length * share) - 1))
                                    .findFirst()
                                    .orElseThrow()
                            / 1_000_000;
        }
    }
}
