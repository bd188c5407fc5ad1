package frontdesk.web.models;

import frontdesk.ports.CaseMoves.Case;
import frontdesk.ports.CaseMoves.Move;
import frontdesk.ports.CaseMoves.Result;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A move that was begun.
 *
 * @param by the operator's account
 * @param counts how many cases have come out how
 */
record MoveView(
        String id,
        String flow,
        int from,
        int to,
        String by,
        Instant at,
        boolean done,
        Map<Result, Long> counts,
        List<MovedCaseView> cases) {
    static MoveView of(Move move) {
        var counts = new EnumMap<Result, Long>(Result.class);
        move.cases().stream().map(Case::result).forEach(result -> counts.merge(result, 1L, Long::sum));
        return new MoveView(
                move.id(),
                move.route().flow(),
                move.route().from(),
                move.route().to(),
                move.by(),
                move.at(),
                !counts.containsKey(Result.UNDER_WAY),
                counts,
                MovedCaseView.of(move.cases()));
    }
}
