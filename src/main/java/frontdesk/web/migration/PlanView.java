package frontdesk.web.migration;

import frontdesk.ports.operations.InstanceMigration.Plan;
import frontdesk.web.models.PlaceView;
import java.util.List;

/**
 * What a move would do.
 *
 * @param cases how many run on the earlier version
 * @param remarks what else changes for them
 */
record PlanView(String flow, int from, int to, long cases, List<PlaceView> places, List<String> remarks) {
    static PlanView of(Plan plan) {
        return new PlanView(
                plan.route().flow(),
                plan.route().from(),
                plan.route().to(),
                plan.cases(),
                plan.places().stream().map(PlaceView::of).toList(),
                plan.remarks());
    }
}
