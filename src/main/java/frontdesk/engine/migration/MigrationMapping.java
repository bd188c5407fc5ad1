package frontdesk.engine.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;

/**
 * The way from one version of a flow to another: what each element becomes. The engine judges it; an element keeps its
 * id unless told otherwise.
 *
 * @param explicit what elements become that have another id in the other version
 */
record MigrationMapping(
        RuntimeService runtime,
        ProcessDefinitionEntity from,
        ProcessDefinitionEntity to,
        Map<String, String> explicit) {

    /** All that the engine takes over; to be asked only where nothing is wrong with what was told. */
    MigrationPlan plan() {
        return builder(equal()).build();
    }

    /** What of what was told cannot be, by element. */
    Map<String, String> mistakes() {
        var mistakes = new HashMap<String, String>();
        explicit.keySet().forEach(element -> obstacle(element).ifPresent(why -> mistakes.put(element, why)));
        return mistakes;
    }

    /** What the element becomes; empty where cases cannot go on from there. */
    Optional<String> becomes(String element) {
        return obstacle(element).isPresent() ? Optional.empty() : Optional.of(counterpart(element));
    }

    /** Why cases that stand at the element cannot be moved, in words for whoever draws; empty where they can. */
    Optional<String> obstacle(String element) {
        Optional<ModelActivity> before = ModelActivity.in(from, element);
        if (before.isEmpty()) {
            return Optional.of("there is no '%s' in version %d; look at its id".formatted(element, from.getVersion()));
        }
        return ModelActivity.in(to, counterpart(element))
                .map(after -> difference(before.get(), after).or(() -> refusal(element)))
                .orElseGet(() -> Optional.of(missing(element, before.get())));
    }

    /** What cases no longer wait for, and what they begin to wait for, beside the step at which they stand. */
    List<String> remarks() {
        Stream<String> dropped = events(from)
                .filter(event -> ModelActivity.in(
                                to, counterpart(event.activity().getId()))
                        .isEmpty())
                .map(event -> "%s is not in the new version: cases no longer wait for it".formatted(event.named()));
        Stream<String> added = events(to)
                .filter(event ->
                        ModelActivity.in(from, event.activity().getId()).isEmpty()
                                && !explicit.containsValue(event.activity().getId()))
                .map(event -> "%s is new: it begins when a case is moved".formatted(event.named()));
        return Stream.concat(dropped, added).toList();
    }

    private static Stream<ModelActivity> events(ProcessDefinitionEntity flow) {
        return ModelActivity.allIn(flow).filter(element -> element.kind().startsWith("boundary"));
    }

    private String counterpart(String element) {
        return explicit.getOrDefault(element, element);
    }

    private String missing(String element, ModelActivity before) {
        return explicit.containsKey(element)
                ? "there is no '%s' in the new version; name an element that it has".formatted(counterpart(element))
                : "%s is not in the new version; say what it becomes, or leave its cases where they are"
                        .formatted(before.named());
    }

    private Optional<String> difference(ModelActivity before, ModelActivity after) {
        if (!before.kind().equals(after.kind())) {
            return Optional.of("%s is a %s in the new version, and was a %s"
                    .formatted(after.named(), after.kind(), before.kind()));
        }
        if (!place(before).map(this::counterpart).equals(place(after))) {
            return Optional.of(
                    "%s lies %s in the new version, and lay %s".formatted(after.named(), where(after), where(before)));
        }
        return before.isEnteredByJob() && !after.isEnteredByJob()
                ? Optional.of(
                        "%s is no longer 'Asynchronous before', so no case can wait there".formatted(after.named()))
                : Optional.empty();
    }

    private static Optional<String> place(ModelActivity element) {
        return element.around().map(around -> around.activity().getId());
    }

    private static String where(ModelActivity element) {
        return element.around().map(around -> "in " + around.named()).orElse("outside of all subprocesses");
    }

    private Optional<String> refusal(String element) {
        Map<String, String> told = new HashMap<>(equal());
        told.put(element, counterpart(element));
        try {
            builder(told).build();
            return Optional.empty();
        } catch (MigrationPlanValidationException refused) {
            return refused.getValidationReport().getInstructionReports().stream()
                    .filter(report -> report.getMigrationInstruction()
                            .getSourceActivityId()
                            .equals(element))
                    .map(report -> String.join("; ", report.getFailures()))
                    .findFirst();
        }
    }

    /** What the engine finds the same in both, by id. */
    private Map<String, String> equal() {
        return runtime
                .createMigrationPlan(from.getId(), to.getId())
                .mapEqualActivities()
                .build()
                .getInstructions()
                .stream()
                .filter(instruction -> !explicit.containsKey(instruction.getSourceActivityId()))
                .collect(Collectors.toMap(
                        MigrationInstruction::getSourceActivityId, MigrationInstruction::getTargetActivityId));
    }

    /** Without new moments for timers: whoever waits goes on waiting as promised. */
    private MigrationPlanBuilder builder(Map<String, String> told) {
        MigrationPlanBuilder builder = runtime.createMigrationPlan(from.getId(), to.getId());
        var all = new HashMap<>(told);
        all.putAll(explicit);
        all.forEach(builder::mapActivities);
        return builder;
    }
}
