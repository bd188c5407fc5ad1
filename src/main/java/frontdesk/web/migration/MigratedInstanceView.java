package frontdesk.web.migration;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.operations.InstanceMigration.Case;
import frontdesk.ports.operations.InstanceMigration.Result;
import java.util.List;
import java.util.Optional;

/**
 * A case and what becomes of it.
 *
 * @param referenceNumber null for a draft's case, which belongs to no request
 * @param places the elements at which it stands, as far as they were looked up
 * @param why it stays; null otherwise
 */
record MigratedInstanceView(
        Optional<String> referenceNumber, List<String> places, Result result, Optional<String> why) {
    static List<MigratedInstanceView> of(List<Case> cases) {
        return cases.stream().map(MigratedInstanceView::of).toList();
    }

    private static MigratedInstanceView of(Case one) {
        return new MigratedInstanceView(
                one.request().map(ReferenceNumber::value), one.places(), one.result(), one.why());
    }
}
