package frontdesk.engine.migration;

import frontdesk.ports.operations.InstanceMigration.Case;
import frontdesk.ports.operations.InstanceMigration.Result;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Moves a case in a transaction of its own, to the last row that the database is to take, and takes it back. */
@Component
class MigrationDryRun {
    private final ProcessEngineConfigurationImpl engine;
    private final RuntimeService runtime;
    private final RunningInstances standing;

    MigrationDryRun(ProcessEngineConfigurationImpl engine, RuntimeService runtime, RunningInstances standing) {
        this.engine = engine;
        this.runtime = runtime;
        this.standing = standing;
    }

    Case of(ProcessInstance instance, MigrationMapping passage, MigrationPlan plan) {
        try {
            engine.getCommandExecutorTxRequiresNew().execute(context -> {
                runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
                context.getDbEntityManager().flush();
                throw new RollbackSignalException();
            });
            throw new IllegalStateException("A trial is always taken back");
        } catch (RollbackSignalException asIntended) {
            return result(instance, Result.WOULD_MOVE, Optional.empty());
        } catch (MigratingProcessInstanceValidationException refused) {
            return result(instance, Result.STAYED, Optional.of(passage.obstacles(refused)));
        } catch (BadUserRequestException endedMeanwhile) {
            return new Case(RunningInstances.request(instance), List.of(), Result.ENDED, Optional.empty());
        }
    }

    private Case result(ProcessInstance instance, Result result, Optional<String> why) {
        return new Case(RunningInstances.request(instance), standing.places(instance), result, why);
    }
}
