package frontdesk.engine.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;

/**
 * The way from one version of a flow to another: what each element becomes. The engine judges it; an element keeps its
 * id unless told otherwise.
 *
 * @param explicit what elements become that have another id in the other version
 * @param instructions all that is taken over
 */
record MigrationMapping(
        RuntimeService runtime,
        ProcessDefinitionEntity from,
        ProcessDefinitionEntity to,
        Map<String, String> explicit,
        MigrationInstructions instructions) {
    private static final String REPEATED = BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX;

    /** The way that a plan of the engine takes; empty where one of its versions is not there. */
    static Optional<MigrationMapping> along(CommandContext context, MigrationPlan plan) {
        ProcessEngineConfigurationImpl engine = context.getProcessEngineConfiguration();
        return parsed(context, plan.getSourceProcessDefinitionId())
                .flatMap(from -> parsed(context, plan.getTargetProcessDefinitionId())
                        .map(to -> new MigrationMapping(
                                engine.getRuntimeService(),
                                from,
                                to,
                                renamed(plan),
                                MigrationInstructions.of(engine, from, to, plan))));
    }

    private static Optional<ProcessDefinitionEntity> parsed(CommandContext context, String id) {
        return Optional.ofNullable(id)
                .filter(given -> context.getProcessDefinitionManager().findLatestDefinitionById(given) != null)
                .map(context.getProcessEngineConfiguration().getDeploymentCache()::findDeployedProcessDefinitionById);
    }

    private static Map<String, String> renamed(MigrationPlan plan) {
        return plan.getInstructions().stream()
                .filter(one -> !one.getSourceActivityId().equals(one.getTargetActivityId()))
                .collect(Collectors.toMap(
                        MigrationInstruction::getSourceActivityId, MigrationInstruction::getTargetActivityId));
    }

    /** All that the engine takes over. Without new moments for timers: whoever waits goes on waiting as promised. */
    MigrationPlan plan() {
        MigrationPlanBuilder builder = runtime.createMigrationPlan(from.getId(), to.getId());
        instructions.stream()
                .forEach(one -> builder.mapActivities(one.getSourceActivityId(), one.getTargetActivityId()));
        return builder.build();
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
        return counterpart(before.get())
                .map(after -> difference(before.get(), after).or(() -> refusal(before.get(), after)))
                .orElseGet(() -> Optional.of(missing(element, before.get())));
    }

    /** Why the engine has refused to move a case, in words that name the element. */
    String obstacles(MigratingProcessInstanceValidationException refused) {
        MigratingProcessInstanceValidationReport report = refused.getValidationReport();
        Stream<String> atSteps = report.getActivityInstanceReports().stream()
                .map(step -> obstacle(step.getSourceScopeId(), step.getFailures()));
        Stream<String> beforeSteps = report.getTransitionInstanceReports().stream()
                .map(step -> obstacle(step.getSourceScopeId(), step.getFailures()));
        return Stream.of(atSteps, beforeSteps, report.getFailures().stream())
                .flatMap(reasons -> reasons)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String obstacle(String element, List<String> failures) {
        return obstacle(element).orElseGet(() -> element + ": " + String.join("; ", failures));
    }

    /** The element that has the place of this one in the other version, whether or not it can be taken over. */
    Optional<ModelActivity> counterpart(ModelActivity before) {
        return ModelActivity.in(to, counterpart(before.activity().getId()));
    }

    private String counterpart(String element) {
        return counterpart(explicit, element);
    }

    /** What runs several times has a body around it, which the engine names after it. */
    static String counterpart(Map<String, String> explicit, String element) {
        return element.endsWith(REPEATED)
                ? counterpart(explicit, element.substring(0, element.length() - REPEATED.length())) + REPEATED
                : explicit.getOrDefault(element, element);
    }

    private String missing(String element, ModelActivity before) {
        return explicit.containsKey(element)
                ? "there is no '%s' in the new version; name an element that it has".formatted(counterpart(element))
                : "%s is not in the new version; say what it becomes, or leave its cases where they are"
                        .formatted(before.named());
    }

    /** Why the one cannot stand for the other, whatever else is taken over; empty where it can. */
    Optional<String> difference(ModelActivity before, ModelActivity after) {
        if (!before.kind().equals(after.kind())) {
            return Optional.of("%s is a %s in the new version, and was a %s"
                    .formatted(after.named(), after.kind(), before.kind()));
        }
        if (!idOf(before.around()).map(this::counterpart).equals(idOf(after.around()))) {
            return Optional.of(
                    "%s lies %s in the new version, and lay %s".formatted(after.named(), where(after), where(before)));
        }
        if (!idOf(before.host()).map(this::counterpart).equals(idOf(after.host()))) {
            return Optional.of("%s is attached to %s in the new version, and was attached to %s"
                    .formatted(after.named(), hostOf(after), hostOf(before)));
        }
        Set<String> lost = before.waitsForJobsNoLongerIn(after);
        return before.isWaitState()
                        || lost.isEmpty()
                        || lost.size() < before.jobWaits().size()
                ? Optional.empty()
                : Optional.of("%s is no longer '%s', so no case can wait there"
                        .formatted(after.named(), String.join("' and '", lost)));
    }

    private static Optional<String> idOf(Optional<ModelActivity> element) {
        return element.map(it -> it.activity().getId());
    }

    private static String where(ModelActivity element) {
        return element.around().map(around -> "in " + around.named()).orElse("outside of all subprocesses");
    }

    private static String hostOf(ModelActivity element) {
        return element.host().map(ModelActivity::named).orElse("nothing");
    }

    /** Where no case can wait, nothing is taken over and nothing is missing. */
    private Optional<String> refusal(ModelActivity before, ModelActivity after) {
        return instructions.takesOver(before) || !before.canBeWaitedAt()
                ? Optional.empty()
                : instructions
                        .refusal(before, after)
                        .or(() -> Optional.of("%s: the engine moves no %s".formatted(before.named(), before.kind())));
    }
}
