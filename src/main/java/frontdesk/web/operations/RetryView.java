package frontdesk.web.operations;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.operations.Incidents.Result;
import frontdesk.ports.operations.Incidents.Retried;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a retry has brought, step by step.
 *
 * @param items at most 1,000, those that stopped first
 * @param counts how many of all steps have come out how
 */
record RetryView(List<Item> items, Map<RetryView.Kind, Long> counts) {
    private static final int MOST = 1000;

    static RetryView of(List<Retried> retried) {
        return new RetryView(
                retried.stream().limit(MOST).map(Item::of).toList(),
                retried.stream().collect(Collectors.groupingBy(one -> kind(one.result()), Collectors.counting())));
    }

    long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    private static Kind kind(Result result) {
        if (result instanceof Result.Done) {
            return Kind.DONE;
        }
        if (result instanceof Result.FailedAgain) {
            return Kind.FAILED_AGAIN;
        }
        return result instanceof Result.Gone ? Kind.GONE : Kind.UNDER_WAY;
    }

    /** What became of a step. */
    enum Kind {
        DONE,
        FAILED_AGAIN,
        UNDER_WAY,
        GONE
    }

    /**
     * A step that was tried again.
     *
     * @param id the incident's, as it was listed before
     * @param cause why it failed again; null otherwise
     */
    record Item(String id, Optional<String> referenceNumber, Kind result, Optional<String> cause) {
        static Item of(Retried retried) {
            Result result = retried.result();
            Optional<String> cause =
                    result instanceof Result.FailedAgain failed ? Optional.of(failed.cause()) : Optional.empty();
            return new Item(retried.id(), retried.request().map(ReferenceNumber::value), kind(result), cause);
        }
    }
}
