package frontdesk.engine.migration;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;

/** Reads a passage off a plan that the engine was given. */
final class PlannedMigrationMapping {
    private PlannedMigrationMapping() {}

    /** The passage of a plan of the engine; empty where one of its versions is not there. */
    static Optional<MigrationMapping> along(CommandContext context, MigrationPlan plan) {
        ProcessEngineConfigurationImpl engine = context.getProcessEngineConfiguration();
        boolean isThere = Stream.of(plan.getSourceProcessDefinitionId(), plan.getTargetProcessDefinitionId())
                .allMatch(id ->
                        id != null && context.getProcessDefinitionManager().findLatestDefinitionById(id) != null);
        return Optional.of(plan)
                .filter(asked -> isThere)
                .map(asked -> mapping(
                        engine,
                        engine.getDeploymentCache()
                                .findDeployedProcessDefinitionById(plan.getSourceProcessDefinitionId()),
                        engine.getDeploymentCache()
                                .findDeployedProcessDefinitionById(plan.getTargetProcessDefinitionId()),
                        plan));
    }

    private static MigrationMapping mapping(
            ProcessEngineConfigurationImpl engine,
            ProcessDefinitionEntity from,
            ProcessDefinitionEntity to,
            MigrationPlan plan) {
        return new MigrationMapping(
                engine.getRuntimeService(), from, to, renamed(plan), MigrationInstructions.of(engine, from, to, plan));
    }

    private static Map<String, String> renamed(MigrationPlan plan) {
        return plan.getInstructions().stream()
                .filter(one -> !one.getSourceActivityId().equals(one.getTargetActivityId()))
                .collect(Collectors.toMap(
                        MigrationInstruction::getSourceActivityId, MigrationInstruction::getTargetActivityId));
    }
}
