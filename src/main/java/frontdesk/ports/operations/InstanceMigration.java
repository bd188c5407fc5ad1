package frontdesk.ports.operations;

import frontdesk.domain.request.ReferenceNumber;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves running cases from one version of their flow to another: planned, tried, and then done, each case for itself. */
public interface InstanceMigration {
    /** What would become of the cases at each step. */
    Answer<Plan> plan(Route route);

    /** Moves each case in a transaction that is taken back, and tells what would have become of it. */
    Answer<Trial> tryOut(Route route);

    /**
     * Begins to move all cases that run on the earlier version, each in a transaction of its own. One that cannot be
     * moved stays where it is.
     *
     * @param operator whose doing it is
     */
    Answer<Move> begin(Route route, String operator);

    /** A move that was begun, and what has become of it so far. */
    Optional<Move> find(String flow, String id, Page page);

    /**
     * From where to where.
     *
     * @param flow the process key
     * @param elements what elements become that have another id in the other version; all others keep theirs
     */
    record Route(String flow, int from, int to, Map<String, String> elements) {}

    /** An answer, or why there is none. */
    sealed interface Answer<T> {
        /** It can be done. */
        record Given<T>(T value) implements Answer<T> {}

        /** It cannot: what of the route is wrong, and how to fix it. */
        record Refused<T>(String field, String why) implements Answer<T> {}
    }

    /**
     * What a move would do.
     *
     * @param cases how many run on the earlier version
     * @param places where they stand
     * @param remarks what else changes for them: what they no longer wait for, and what they begin to wait for
     */
    record Plan(Route route, long cases, List<Place> places, List<String> remarks) {}

    /**
     * A step at which cases stand. A case that does two things at once stands at two.
     *
     * @param cases how often a case stands there
     * @param incidents how many of them are stuck
     * @param targetElement the element's id in the other version; empty where it cannot go there
     * @param obstacle why it cannot; empty where it can
     */
    record Place(
            String element,
            String label,
            String kind,
            long cases,
            long incidents,
            Optional<String> targetElement,
            Optional<String> obstacle) {}

    /**
     * What a move would bring.
     *
     * @param notTried how many cases were not tried, as they were too many
     */
    record Trial(Plan plan, List<Case> cases, long notTried) {}

    /**
     * Which of the cases of a move are asked for.
     *
     * @param after what the page before gave as its {@code next}; empty for the first
     * @param limit how many at most
     */
    record Page(String after, int limit) {
        /** How many a page holds where nothing is said. */
        public static final int USUAL = 1000;

        /** The first ones. */
        public static final Page FIRST = new Page("", USUAL);
    }

    /**
     * A move that was begun.
     *
     * @param by the operator's account
     * @param counts how many of all its cases have come out how
     * @param cases those of the page
     * @param next where the next page begins; empty where there is none
     */
    record Move(
            String id,
            Route route,
            String by,
            Instant at,
            Map<Result, Long> counts,
            List<Case> cases,
            Optional<String> next) {}

    /**
     * A case and what becomes of it.
     *
     * @param request empty for a draft's case, which belongs to no request
     * @param places the elements at which it stands; none once it is not known any more
     * @param why it stays; empty otherwise
     */
    record Case(Optional<ReferenceNumber> request, List<String> places, Result result, Optional<String> why) {}

    /** What becomes of a case. */
    enum Result {
        /** The trial has moved it, and taken it back. */
        WOULD_MOVE,
        /** It is not its turn yet. */
        UNDER_WAY,
        /** It is on the other version. */
        MOVED,
        /** It is where it was, untouched. */
        STAYED,
        /** It had ended before its turn. */
        ENDED
    }
}
