package frontdesk.engine.security;

import frontdesk.engine.migration.AddedVariableInitializer;
import frontdesk.engine.migration.EventPreservingMigrationBuilder;
import frontdesk.engine.request.ProcessStarter;
import frontdesk.engine.request.RequestKeepingStartBuilder;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.migration.MigrationPlanBuilderImpl;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanExecutionBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;

/**
 * Lets operators move running instances to another version of their flow, but not put variables into them on the way:
 * the engine asks for no permission on variables there. Keeps what is asked at a start that fails.
 */
final class RestrictedRuntimeService extends RuntimeServiceImpl {
    private final AddedVariableInitializer addedByMoves;
    private final Supplier<ProcessStarter> processes;

    /** @param processes asked late, since they use the engine that is being built with this service */
    RestrictedRuntimeService(AddedVariableInitializer addedByMoves, Supplier<ProcessStarter> processes) {
        this.addedByMoves = addedByMoves;
        this.processes = processes;
    }

    /** As the engine's REST interface starts instances. */
    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String processDefinitionId) {
        return new RequestKeepingStartBuilder(commandExecutor, processDefinitionId, processes);
    }

    @Override
    public MigrationPlanBuilder createMigrationPlan(String sourceDefinition, String targetDefinition) {
        return new Plan(commandExecutor, sourceDefinition, targetDefinition);
    }

    /** Whoever moves cases at once, they keep behind them what they have passed. */
    @Override
    public MigrationPlanExecutionBuilder newMigration(MigrationPlan plan) {
        return new EventPreservingMigrationBuilder(commandExecutor, plan, addedByMoves);
    }

    private static final class Plan extends MigrationPlanBuilderImpl {
        private final CommandExecutor engine;

        Plan(CommandExecutor engine, String sourceDefinition, String targetDefinition) {
            super(engine, sourceDefinition, targetDefinition);
            this.engine = engine;
        }

        @Override
        public MigrationPlanBuilder setVariables(Map<String, ?> variables) {
            boolean fromOutside = engine.execute(CommandContext::getAuthenticatedUserId) != null;
            if (fromOutside && variables != null && !variables.isEmpty()) {
                throw new AuthorizationException("Only a flow itself may set its variables");
            }
            return super.setVariables(variables);
        }
    }
}
