package frontdesk.web.operations;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.operations.Incidents;
import frontdesk.ports.operations.Incidents.Result;
import frontdesk.ports.operations.Incidents.Retried;
import frontdesk.web.problem.NotFoundException;
import frontdesk.web.requests.PageLimit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where operators see what is stuck and why, and have it tried again. */
@Tag(name = "Operations", description = "What is stuck and why, and how to have it tried again.")
@RestController
@RequestMapping("/api/v1/operations/incidents")
class IncidentsController {
    private static final Logger LOG = LoggerFactory.getLogger(IncidentsController.class);

    /** Long enough for a gateway that answers slowly, short enough for a proxy to wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int GROUPS = 100;

    private final Incidents stuck;

    IncidentsController(Incidents stuck) {
        this.stuck = stuck;
    }

    @Operation(
            summary = "What is stuck and why",
            description = "Steps whose tries are used up, or that a person must look at first; grouped by flow, step"
                    + " and cause, the largest group first, with at most 100 of a group's steps.")
    @GetMapping
    IncidentsView list(
            @Parameter(description = "What the page before gave as next.") @RequestParam Optional<String> after,
            @Parameter(description = "How many groups, 1 to 1,000; 100 where nothing is said.") @RequestParam
                    Optional<Integer> limit) {
        return IncidentsView.of(stuck.groups(after, PageLimit.of(limit, GROUPS)));
    }

    @Operation(
            summary = "Try all steps of a group again, now",
            description = "Waits up to 20 seconds and tells what became of each: DONE, FAILED_AGAIN with its cause"
                    + " (its schedule of retries then begins afresh), UNDER_WAY where nothing is known yet, GONE where"
                    + " there was nothing left to try, as after a withdrawal. It names the 1,000 that stopped first,"
                    + " and counts all.")
    @PostMapping("/{id}/retry")
    RetryView retry(@PathVariable String id, Principal operator) {
        RetryView retried = stuck.retry(id, PATIENCE)
                .map(RetryView::of)
                .orElseThrow(() ->
                        new NotFoundException("Nothing is stuck under this id; the list of incidents has changed."));
        LOG.info(
                "{} had {} stuck steps of group {} tried again: {} done, {} failed again, {} under way, {} gone",
                operator.getName(),
                retried.counts().values().stream().mapToLong(Long::longValue).sum(),
                id,
                retried.count(RetryView.Kind.DONE),
                retried.count(RetryView.Kind.FAILED_AGAIN),
                retried.count(RetryView.Kind.UNDER_WAY),
                retried.count(RetryView.Kind.GONE));
        return retried;
    }

    /**
     * What is stuck, the largest group first.
     *
     * @param incidents grouped by flow, step and cause
     * @param next what to give as {@code after} for the next page; null where there is none
     */
    @Schema(name = "IncidentsView")
    record IncidentsView(List<Group> incidents, Optional<String> next) {
        static IncidentsView of(Incidents.Page page) {
            return new IncidentsView(page.groups().stream().map(Group::of).toList(), page.next());
        }

        /**
         * What stopped at the same step for the same cause.
         *
         * @param id to retry it by; the same on every node and at every time
         * @param flow the process key; null for work that belongs to no flow
         * @param label the diagram's words for the step
         * @param count all of them, where {@code items} holds those that stopped first
         */
        record Group(
                String id,
                Optional<String> flow,
                String step,
                String label,
                String cause,
                int count,
                Instant since,
                Instant latest,
                List<Item> items) {
            static Group of(Incidents.Group group) {
                return new Group(
                        group.id(),
                        group.flow(),
                        group.step(),
                        group.label(),
                        group.cause(),
                        group.count(),
                        group.since(),
                        group.latest(),
                        group.items().stream().map(Item::of).toList());
            }
        }

        /**
         * A step that is stuck.
         *
         * @param tries how often it was tried in vain
         */
        record Item(String id, Optional<String> referenceNumber, Instant since, int tries) {
            static Item of(Incidents.Item item) {
                return new Item(item.id(), item.request().map(ReferenceNumber::value), item.since(), item.tries());
            }
        }
    }

    /**
     * What a retry has brought, step by step.
     *
     * @param items at most 1,000, those that stopped first
     * @param counts how many of all steps have come out how
     */
    @Schema(name = "RetryView")
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
}
