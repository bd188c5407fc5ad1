package frontdesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.validation.OfflineModelValidator;
import frontdesk.engine.validation.RealFlow;
import frontdesk.engine.validation.model.Finding;
import frontdesk.scenarios.ModelMutator.Mutant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Whatever single edit is made of a flow, it is refused, or its scenarios end: no request answers 5xx, nothing goes in
 * circles, nobody gets more messages than the limit. A build plays the same few edits each time, so that none fails
 * by chance, and such as one process can play, one of each flow; {@code -Dfrontdesk.seed=} makes others,
 * {@code -Dfrontdesk.mutants=} more of them,
 * {@code -Dfrontdesk.harmless=} more of those that analysts make every day and that must be accepted;
 * {@code target/mutants.tsv} says what became of each.
 */
@Execution(ExecutionMode.CONCURRENT)
class ModelMutationsTest {
    private static final int MUTANTS = Integer.getInteger("frontdesk.mutants", 9);
    private static final int HARMLESS = Integer.getInteger("frontdesk.harmless", 1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Pattern BAD = Pattern.compile(
            "(?im)^.*(?: (?-i:ERROR) |goes in\\s+circles|the same message has gone|OutOfMemory|StackOverflow).*$(?:\\R.*){0,6}");
    private static final Pattern SERVER_ERROR = Pattern.compile("\\b50[0-4]\\b");

    private final OfflineModelValidator validator = OfflineModelValidator.ofThisVersion();
    private final Map<String, Verdict> verdicts = new TreeMap<>();

    @TempDir
    private Path folder;

    private record Verdict(String kind, String detail) {
        boolean isFine() {
            return List.of("REFUSED", "PASSED", "FAILED").contains(kind);
        }
    }

    @Test
    void everyEditIsRefusedOrItsScenariosEnd() throws IOException, InterruptedException {
        long first = Long.getLong("frontdesk.seed", 16);
        Map<String, List<Mutant>> accepted = new TreeMap<>();
        List<ProcessFolder> flows = BundledProcesses.all().stream()
                .sorted(Comparator.comparing(ProcessFolder::slug))
                .toList();
        for (int i = 0; i < MUTANTS; i++) {
            long seed = first + i;
            ProcessFolder flow = flows.get((int) (seed % flows.size()));
            Mutant mutant = named(seed, new ModelMutator(flow, seed).mutant());
            Optional<Verdict> refused = refused(mutant);
            refused.ifPresent(verdict -> note(mutant, verdict));
            if (refused.isEmpty()) {
                accepted.computeIfAbsent(flow.slug(), slug -> new ArrayList<>()).add(mutant);
            }
        }
        List<Mutant> harmless = harmless(new Random(first));
        for (int i = 0; i < HARMLESS && !harmless.isEmpty(); i++) {
            // Of a flow with the fewest edits so far: a process plays one edit of each flow.
            Mutant mutant = Collections.min(
                    harmless,
                    Comparator.comparing(one ->
                            accepted.getOrDefault(one.flow().slug(), List.of()).size()));
            harmless.remove(mutant);
            assertThat(refused(mutant)).as(mutant.edit()).isEmpty();
            accepted.computeIfAbsent(mutant.flow().slug(), slug -> new ArrayList<>())
                    .add(mutant);
        }
        while (!accepted.isEmpty()) {
            List<Mutant> together =
                    accepted.values().stream().map(waiting -> waiting.remove(0)).toList();
            accepted.values().removeIf(List::isEmpty);
            play(together);
        }

        assertThat(verdicts.entrySet().stream()
                        .filter(entry -> !entry.getValue().isFine()))
                .as("edits that are accepted and do harm, of %d from seed %d", MUTANTS, first)
                .isEmpty();
    }

    /** The changes that analysts make every day, in any order. */
    private static List<Mutant> harmless(Random random) throws IOException {
        try (InputStream table = RealFlow.class.getResourceAsStream("harmless-changes.csv")) {
            List<String[]> rows = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(row -> row.split(" *\\| *", -1))
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(rows, random);
            return rows.stream().map(ModelMutationsTest::changed).collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private static Mutant changed(String[] row) {
        ProcessFolder flow = BundledProcesses.all().stream()
                .filter(folder -> folder.files().containsKey(row[1]))
                .findFirst()
                .orElseThrow();
        SortedMap<String, byte[]> files =
                RealFlow.with(row[1]).change(row[1], row[2], row[3]).files();
        return new Mutant(flow.with(files), "harmless\t" + row[0]);
    }

    private static Mutant named(long seed, Mutant mutant) {
        return new Mutant(mutant.flow(), seed + "\t" + mutant.edit());
    }

    private Optional<Verdict> refused(Mutant mutant) {
        var files = new TreeMap<>(mutant.flow().files());
        files.keySet().removeIf(name -> name.endsWith(".feature"));
        try {
            return validator.check(files).stream()
                    .filter(Finding::isError)
                    .map(finding -> new Verdict("REFUSED", finding.getMessage()))
                    .findFirst();
        } catch (RuntimeException | StackOverflowError broken) {
            return Optional.of(new Verdict("CHECK_BROKEN", broken.toString()));
        }
    }

    /** Several flows at a time, each with one edit, and alone whoever may have done harm. */
    private void play(List<Mutant> together) throws IOException, InterruptedException {
        Map<String, Verdict> found = played(together);
        for (Mutant mutant : together) {
            Verdict verdict = found.get(mutant.flow().slug());
            note(
                    mutant,
                    verdict.isFine() || together.size() == 1
                            ? verdict
                            : played(List.of(mutant)).get(mutant.flow().slug()));
        }
    }

    private Map<String, Verdict> played(List<Mutant> together) throws IOException, InterruptedException {
        Path run = Files.createTempDirectory(folder, "run");
        for (Mutant mutant : together) {
            mutant.flow().writeTo(run);
        }
        Path report = Files.createDirectory(run.resolve("report"));
        Map<String, Verdict> found = new TreeMap<>();
        if (!new ScenarioJvm(LONGEST).play(run.resolve("processes"), report)) {
            together.forEach(mutant -> found.put(mutant.flow().slug(), new Verdict("ENDLESS", "ended by force")));
            return found;
        }
        if (!new ScenarioReport(report).exists()) {
            String said = Files.readString(ScenarioJvm.output(report));
            together.forEach(mutant -> found.put(mutant.flow().slug(), new Verdict("NO_REPORT", said)));
            return found;
        }
        ScenarioRunResult result = new ScenarioReport(report).read();
        Optional<String> harm = harm(report);
        for (Mutant mutant : together) {
            found.put(mutant.flow().slug(), verdict(mutant, result, harm));
        }
        return found;
    }

    private static Optional<String> harm(Path report) throws IOException {
        Path log = report.resolve("scenarios.log");
        return Files.exists(log)
                ? BAD.matcher(Files.readString(log))
                        .results()
                        .map(MatchResult::group)
                        .findFirst()
                : Optional.empty();
    }

    private static Verdict verdict(Mutant mutant, ScenarioRunResult result, Optional<String> harm) {
        if (!result.refused().isEmpty()) {
            return new Verdict("START_REFUSED", String.join(" ", result.refused()));
        }
        if (harm.isPresent()) {
            return new Verdict("HARM", harm.get());
        }
        List<String> failures = result.flows().stream()
                .filter(flow -> flow.slug().equals(mutant.flow().slug()))
                .flatMap(flow -> flow.scenarios().stream())
                .flatMap(scenario -> scenario.failure().stream())
                .map(failure -> failure.step() + ": " + failure.reason())
                .toList();
        return failures.stream()
                .filter(failure -> SERVER_ERROR.matcher(failure).find())
                .findFirst()
                .map(failure -> new Verdict("SERVER_ERROR", failure))
                .orElseGet(() -> failures.isEmpty()
                        ? new Verdict("PASSED", "")
                        : new Verdict("FAILED", failures.size() + " of the scenarios: " + failures.get(0)));
    }

    private void note(Mutant mutant, Verdict verdict) {
        verdicts.put(mutant.edit(), verdict);
        try {
            Files.write(
                    Path.of("target/mutants.tsv"),
                    verdicts.entrySet().stream()
                            .map(entry -> (entry.getValue().kind() + "\t" + entry.getKey() + "\t"
                                            + entry.getValue().detail())
                                    .replace('\n', ' '))
                            .toList());
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
