package frontdesk.engine.moves;

import frontdesk.ports.CaseMoves.Case;
import frontdesk.ports.CaseMoves.Result;
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
class CaseMoveTrial {
    private final ProcessEngineConfigurationImpl engine;
    private final RuntimeService runtime;
    private final StandingCases standing;

    CaseMoveTrial(ProcessEngineConfigurationImpl engine, RuntimeService runtime, StandingCases standing) {
        this.engine = engine;
        this.runtime = runtime;
        this.standing = standing;
    }

    Case of(ProcessInstance instance, Passage passage, MigrationPlan plan) {
        try {
            engine.getCommandExecutorTxRequiresNew().execute(context -> {
                runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
                context.getDbEntityManager().flush();
                throw new TakenBack();
            });
            throw new IllegalStateException("A trial is always taken back");
        } catch (TakenBack asIntended) {
            return result(instance, Result.WOULD_MOVE, Optional.empty());
        } catch (MigratingProcessInstanceValidationException refused) {
            return result(instance, Result.STAYED, Optional.of(new CannotMove(passage).because(refused)));
        } catch (BadUserRequestException endedMeanwhile) {
            return new Case(StandingCases.request(instance), List.of(), Result.ENDED, Optional.empty());
        }
    }

    private Case result(ProcessInstance instance, Result result, Optional<String> why) {
        return new Case(StandingCases.request(instance), standing.places(instance), result, why);
    }
}
