package frontdesk.web.operations;

import frontdesk.domain.ReferenceNumber;
import frontdesk.ports.StuckSteps.Result;
import frontdesk.ports.StuckSteps.Retried;
import java.util.List;
import java.util.Optional;

/** What a retry has brought, step by step. */
record RetryView(List<Item> items) {
    static RetryView of(List<Retried> retried) {
        return new RetryView(retried.stream().map(Item::of).toList());
    }

    long count(Kind kind) {
        return items.stream().filter(item -> item.result() == kind).count();
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

        private static Kind kind(Result result) {
            if (result instanceof Result.Done) {
                return Kind.DONE;
            }
            if (result instanceof Result.FailedAgain) {
                return Kind.FAILED_AGAIN;
            }
            return result instanceof Result.Gone ? Kind.GONE : Kind.UNDER_WAY;
        }
    }
}
