package frontdesk.engine.moves;

import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanExecutionBuilder;

/** The engine's own, but cases that are moved at once keep behind them what they have passed, whoever moves them. */
final class CarefulRuntime extends RuntimeServiceImpl {
    @Override
    public MigrationPlanExecutionBuilder newMigration(MigrationPlan plan) {
        return new CarefulMigration(commandExecutor, plan);
    }
}
