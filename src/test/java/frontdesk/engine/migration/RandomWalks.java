package frontdesk.engine.migration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cases of a flow, led step by step, by chance but always alike; what has happened least is the most likely. */
public final class RandomWalks {
    private static final double USUAL = 4;
    private static final long SEED = 7;

    private final RunningCases cases;
    private final RecordedEvents happenings;
    private final String flow;
    private final Random chance = new Random(SEED);
    private final Map<String, Integer> happened = new HashMap<>();

    /** Cases of this flow. */
    public RandomWalks(RunningCases cases, RecordedEvents happenings, String flow) {
        this.cases = cases;
        this.happenings = happenings;
        this.flow = flow;
    }

    /** A new case; its reference number. */
    public String begin() {
        var begun = new ArrayList<String>();
        happens(happenings.beginnings(flow, begun), "");
        return begun.get(0);
    }

    /** Where the case stands; nowhere once it has ended. */
    public Set<String> places(String reference) {
        return cases.places(reference);
    }

    /** Has something happen to the case. */
    public void goesOn(String reference) {
        happens(
                Stream.of(
                                cases.jobs(reference).stream().map(this::work),
                                cases.tasks(reference).stream().flatMap(this::submissions),
                                happenings.fromOutside(flow).stream())
                        .flatMap(options -> options)
                        .toList(),
                reference);
    }

    private void happens(List<Option> options, String reference) {
        List<Option> known =
                options.stream().sorted(Comparator.comparing(Option::name)).toList();
        double point =
                chance.nextDouble() * known.stream().mapToDouble(this::weight).sum();
        Option next = known.get(0);
        for (int option = 0; option < known.size() && point >= 0; option++) {
            next = known.get(option);
            point -= weight(next);
        }
        happened.merge(next.name(), 1, Integer::sum);
        next.deed().accept(reference);
    }

    private double weight(Option option) {
        return option.weight() / (1 + happened.getOrDefault(option.name(), 0));
    }

    private Option work(RunningCases.WaitingJob job) {
        return new Option("job " + job.step(), USUAL, reference -> cases.execute(job.id()));
    }

    private Stream<Option> submissions(String key) {
        List<Supplier<Map<String, Object>>> all = happenings.submissions(key);
        return IntStream.range(0, all.size())
                .mapToObj(number -> new Option(
                        key + " " + number,
                        USUAL,
                        reference -> happenings
                                .desk(key)
                                .completes(reference, key, all.get(number).get())));
    }
}
