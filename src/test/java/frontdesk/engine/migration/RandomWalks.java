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
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Cases of a flow, led step by step, by chance but always alike; what has happened least is the most likely. */
final class RandomWalks {
    private static final double USUAL = 4;
    private static final long SEED = 7;

    private final ProcessEngine engine;
    private final RecordedEvents happenings;
    private final String flow;
    private final Random chance = new Random(SEED);
    private final Map<String, Integer> happened = new HashMap<>();

    RandomWalks(ProcessEngine engine, RecordedEvents happenings, String flow) {
        this.engine = engine;
        this.happenings = happenings;
        this.flow = flow;
    }

    /** A new case; its reference number. */
    String begin() {
        var begun = new ArrayList<String>();
        happens(happenings.beginnings(flow, begun), "");
        return begun.get(0);
    }

    /** Where the case stands; nowhere once it has ended. */
    Set<String> places(String reference) {
        return running(reference)
                .map(instance -> Set.copyOf(engine.getRuntimeService().getActiveActivityIds(instance)))
                .findFirst()
                .orElse(Set.of());
    }

    String instance(String reference) {
        return running(reference).findFirst().orElseThrow();
    }

    void goesOn(String reference) {
        String instance = instance(reference);
        Stream<Option> jobs = engine.getManagementService().createJobQuery().processInstanceId(instance).list().stream()
                .map(this::work);
        Stream<Option> tasks = engine.getTaskService().createTaskQuery().processInstanceId(instance).list().stream()
                .flatMap(this::handIns);
        happens(
                Stream.of(jobs, tasks, happenings.fromOutside(flow).stream())
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

    private Option work(Job job) {
        return new Option("job " + InstanceSnapshot.step(engine, job), USUAL, reference -> tries(job.getId()));
    }

    private void tries(String job) {
        engine.getManagementService().executeJob(job);
    }

    private Stream<Option> handIns(Task task) {
        String key = task.getTaskDefinitionKey();
        List<Supplier<Map<String, Object>>> all = happenings.handIns(key);
        return IntStream.range(0, all.size())
                .mapToObj(number -> new Option(
                        key + " " + number,
                        USUAL,
                        reference -> happenings
                                .desk(key)
                                .completes(reference, key, all.get(number).get())));
    }

    private Stream<String> running(String reference) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .list()
                .stream()
                .map(ProcessInstance::getId);
    }
}
