package frontdesk.web.models;

import frontdesk.ports.InstanceMigration.Trial;
import java.util.List;

/**
 * What a move would bring.
 *
 * @param left how many cases were not tried, as they were too many
 */
record DryRunView(PlanView plan, List<MigratedInstanceView> cases, long left) {
    static DryRunView of(Trial trial) {
        return new DryRunView(PlanView.of(trial.plan()), MigratedInstanceView.of(trial.cases()), trial.left());
    }
}
