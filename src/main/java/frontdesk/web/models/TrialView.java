package frontdesk.web.models;

import frontdesk.ports.CaseMoves.Trial;
import java.util.List;

/**
 * What a move would bring.
 *
 * @param left how many cases were not tried, as they were too many
 */
record TrialView(PlanView plan, List<MovedCaseView> cases, long left) {
    static TrialView of(Trial trial) {
        return new TrialView(PlanView.of(trial.plan()), MovedCaseView.of(trial.cases()), trial.left());
    }
}
