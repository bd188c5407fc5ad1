package frontdesk.web.migration;

import frontdesk.ports.operations.InstanceMigration.Trial;
import java.util.List;

/**
 * What a move would bring.
 *
 * @param notTried how many cases were not tried, as they were too many
 */
record DryRunView(PlanView plan, List<CaseMigrationView> cases, long notTried) {
    static DryRunView of(Trial trial) {
        return new DryRunView(PlanView.of(trial.plan()), CaseMigrationView.of(trial.cases()), trial.notTried());
    }
}
