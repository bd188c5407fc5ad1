package frontdesk.engine.migration;

import frontdesk.ports.operations.InstanceMigration.Result;
import frontdesk.ports.operations.MigrationLog;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.migration.batch.MigrationBatchConfiguration;
import org.camunda.bpm.engine.impl.migration.batch.MigrationBatchJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A step of the engine's own batch that moves cases; of a move that was begun here it also writes down what became of
 * the case. A case that cannot be moved is an answer and no failure: the engine looks before it touches anything.
 */
@Component
class InstanceMigrationJobHandler extends MigrationBatchJobHandler {
    private final ObjectProvider<MigrationLog> moves;
    private final AddedVariableInitializer added;

    /** @param moves asked for late, since the engine is being built with this handler */
    InstanceMigrationJobHandler(ObjectProvider<MigrationLog> moves, AddedVariableInitializer added) {
        this.moves = moves;
        this.added = added;
    }

    @Override
    public void executeHandler(
            MigrationBatchConfiguration what, ExecutionEntity execution, CommandContext context, String tenant) {
        String batch = context.getCurrentJob().getBatchId();
        MigrationMapping passage =
                MigrationMapping.along(context, what.getMigrationPlan()).orElseThrow();
        Runnable migration = () -> {
            List<ConsumedEventSubscriptionRemover> passed = what.getIds().stream()
                    .map(instance -> ConsumedEventSubscriptionRemover.of(passage, instance))
                    .toList();
            super.executeHandler(what, execution, context, tenant);
            passed.forEach(events -> events.stayPassed(context));
            what.getIds().forEach(instance -> added.setIn(instance, context));
        };
        boolean isOurs = what.getIds().stream()
                .allMatch(instance -> moves.getObject().settle(batch, instance, Result.UNDER_WAY, ""));
        if (isOurs && what.getIds().size() == 1) {
            move(passage, batch, what.getIds().get(0), migration);
        } else {
            migration.run();
        }
    }

    private void move(MigrationMapping passage, String batch, String instance, Runnable migration) {
        Optional<String> now = definitionOf(instance);
        if (now.isEmpty()) {
            settle(batch, instance, Result.ENDED, "");
        } else if (!now.get().equals(passage.from().getId())) {
            settle(batch, instance, Result.STAYED, "it runs on another version by now");
        } else {
            try {
                migration.run();
                settle(batch, instance, Result.MOVED, "");
            } catch (MigratingProcessInstanceValidationException refused) {
                settle(batch, instance, Result.STAYED, passage.obstacles(refused));
            }
        }
    }

    private void settle(String batch, String instance, Result result, String why) {
        moves.getObject().settle(batch, instance, result, why);
    }

    private static Optional<String> definitionOf(String instance) {
        return Optional.ofNullable(context().getExecutionManager().findExecutionById(instance))
                .map(ExecutionEntity::getProcessDefinitionId);
    }

    private static CommandContext context() {
        return Context.getCommandContext();
    }
}
