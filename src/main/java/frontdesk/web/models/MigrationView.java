package frontdesk.web.models;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.operations.InstanceMigration.Case;
import frontdesk.ports.operations.InstanceMigration.Move;
import frontdesk.ports.operations.InstanceMigration.Result;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A move that was begun.
 *
 * @param by the operator's account
 * @param counts how many cases have come out how, in all
 * @param cases those of the page that was asked for, the first 1,000 where none was
 * @param next what to give as {@code after} for the next page; null where there is none
 */
record MigrationView(
        String id,
        String flow,
        int from,
        int to,
        String by,
        Instant at,
        boolean done,
        Map<Result, Long> counts,
        List<CaseMigrationView> cases,
        Optional<String> next) {
    static MigrationView of(Move move) {
        return new MigrationView(
                move.id(),
                move.route().flow(),
                move.route().from(),
                move.route().to(),
                move.by(),
                move.at(),
                !move.counts().containsKey(Result.UNDER_WAY),
                move.counts(),
                CaseMigrationView.of(move.cases()),
                move.next());
    }

    /**
     * A case and what becomes of it.
     *
     * @param referenceNumber null for a draft's case, which belongs to no request
     * @param places the elements at which it stands, as far as they were looked up
     * @param why it stays; null otherwise
     */
    @Schema(name = "CaseMigrationView")
    record CaseMigrationView(
            Optional<String> referenceNumber, List<String> places, Result result, Optional<String> why) {
        static List<CaseMigrationView> of(List<Case> cases) {
            return cases.stream().map(CaseMigrationView::of).toList();
        }

        private static CaseMigrationView of(Case one) {
            return new CaseMigrationView(
                    one.request().map(ReferenceNumber::value), one.places(), one.result(), one.why());
        }
    }
}
