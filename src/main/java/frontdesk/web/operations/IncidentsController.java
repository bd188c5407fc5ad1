package frontdesk.web.operations;

import frontdesk.ports.operations.Incidents;
import frontdesk.web.problem.NotFoundException;
import frontdesk.web.requests.PageLimit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
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
}
