package frontdesk.web.models;

import frontdesk.ports.operations.ModelRollback.Route;
import jakarta.validation.constraints.Min;

/**
 * Back from which version to which.
 *
 * @param from the version in force, as whoever asks has seen it: so nobody's newer one is taken out of force unseen
 * @param to the earlier version whose files are to be in force again
 */
record RollbackBody(@Min(1) int from, @Min(1) int to) {
    Route toRoute(String flow) {
        return new Route(flow, from, to);
    }
}
