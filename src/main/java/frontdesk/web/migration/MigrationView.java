package frontdesk.web.migration;

import frontdesk.ports.operations.InstanceMigration.Move;
import frontdesk.ports.operations.InstanceMigration.Result;
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
}
