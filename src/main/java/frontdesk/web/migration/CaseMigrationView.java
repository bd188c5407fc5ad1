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
record CaseMigrationView(Optional<String> referenceNumber, List<String> places, Result result, Optional<String> why) {
    static List<CaseMigrationView> of(List<Case> cases) {
        return cases.stream().map(CaseMigrationView::of).toList();
    }

    private static CaseMigrationView of(Case one) {
        return new CaseMigrationView(one.request().map(ReferenceNumber::value), one.places(), one.result(), one.why());
    }
}
