package frontdesk.web.models;

import frontdesk.ports.operations.InstanceMigration;
import frontdesk.ports.operations.InstanceMigration.Answer;
import frontdesk.ports.operations.InstanceMigration.Page;
import frontdesk.ports.operations.InstanceMigration.Plan;
import frontdesk.ports.operations.InstanceMigration.Route;
import frontdesk.ports.operations.InstanceMigration.Trial;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.models.MigrationView.CaseMigrationView;
import frontdesk.web.problem.NotFoundException;
import frontdesk.web.requests.PageLimit;
import frontdesk.web.validation.ShortText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where operators move running cases to another version of their flow. */
@Tag(name = "Models", description = "What is published, what a change would do, and moving cases to another version.")
@RestController
@RequestMapping("/api/v1/models/{key}/moves")
class MigrationController {
    private static final Logger LOG = LoggerFactory.getLogger(MigrationController.class);

    private final InstanceMigration moves;

    MigrationController(InstanceMigration moves) {
        this.moves = moves;
    }

    @Operation(
            summary = "What a move of running cases would do",
            description = "Says for each step at which cases stand what it becomes in the other version, or why its"
                    + " cases cannot be moved; and what else they no longer wait for, or begin to wait for. Changes"
                    + " nothing.")
    @PostMapping("/plan")
    PlanView plan(@PathVariable String key, @RequestBody MigrationBody body) {
        return PlanView.of(given(moves.plan(body.toRoute(key))));
    }

    @Operation(
            summary = "Try a move on every case, and take it back",
            description = "Moves each case in a transaction that is taken back, at most 1,000 of them, and says of"
                    + " each whether it would move (WOULD_MOVE), or stay (STAYED) and why.")
    @PostMapping("/trial")
    DryRunView tryOut(@PathVariable String key, @RequestBody MigrationBody body) {
        return DryRunView.of(given(moves.tryOut(body.toRoute(key))));
    }

    @Operation(
            summary = "Move all cases of a version to another one",
            description = "Each case moves in a transaction of its own. One that cannot be moved stays where it is,"
                    + " untouched, and the others go on; ask the address in Location what became of each. The answer names the"
                    + " first 1,000 cases, as that address does.")
    @PostMapping
    ResponseEntity<MigrationView> begin(@PathVariable String key, @RequestBody MigrationBody body, Principal operator) {
        MigrationView move = MigrationView.of(given(moves.begin(body.toRoute(key), operator.getName())));
        LOG.info(
                "{} began to move {} cases of {} from version {} to {}: {}",
                operator.getName(),
                move.counts().values().stream().mapToLong(Long::longValue).sum(),
                move.flow(),
                move.from(),
                move.to(),
                move.id());
        return ResponseEntity.created(URI.create("/api/v1/models/%s/moves/%s".formatted(move.flow(), move.id())))
                .body(move);
    }

    @Operation(
            summary = "What has become of a move",
            description = "Says of each case whether it is UNDER_WAY, MOVED, has STAYED and why, or had ENDED before"
                    + " its turn, page by page; of all cases together it gives how many have come out how.")
    @GetMapping("/{id}")
    MigrationView find(
            @PathVariable String key,
            @PathVariable String id,
            @Parameter(description = "What the page before gave as next.") @RequestParam(defaultValue = "")
                    String after,
            @Parameter(description = "How many cases, 1 to 1,000; 1,000 where nothing is said.") @RequestParam
                    Optional<Integer> limit) {
        return moves.find(key, id, new Page(after, PageLimit.of(limit, Page.USUAL)))
                .map(MigrationView::of)
                .orElseThrow(
                        () -> new NotFoundException("No such move of cases of '%s' was begun here.".formatted(key)));
    }

    private static <T> T given(Answer<T> answer) {
        if (answer instanceof Answer.Refused<T> refused) {
            throw new InvalidRequestException(refused.field(), refused.why());
        }
        return ((Answer.Given<T>) answer).value();
    }

    /**
     * From which version to which.
     *
     * @param elements what elements become that have another id in the other version; all others keep theirs
     */
    @Schema(name = "MigrationBody")
    record MigrationBody(
            @Min(1) int from,
            @Min(1) int to,
            @Valid @Size(max = 500) List<Renamed> elements) {

        /** @throws InvalidRequestException where an element is to become two things */
        Route toRoute(String flow) {
            var targets = new HashMap<String, String>();
            for (Renamed renamed : elements) {
                if (targets.put(renamed.element(), renamed.targetElement()) != null) {
                    throw new InvalidRequestException(
                            "elements", "'%s' is named twice; say once what it becomes".formatted(renamed.element()));
                }
            }
            return new Route(flow, from, to, targets);
        }

        /** What an element becomes; both by their ids. */
        record Renamed(
                @NotNull @ShortText String element,
                @NotNull @ShortText String targetElement) {}
    }

    /**
     * What a move would bring.
     *
     * @param notTried how many cases were not tried, as they were too many
     */
    @Schema(name = "DryRunView")
    record DryRunView(PlanView plan, List<CaseMigrationView> cases, long notTried) {
        static DryRunView of(Trial trial) {
            return new DryRunView(PlanView.of(trial.plan()), CaseMigrationView.of(trial.cases()), trial.notTried());
        }
    }

    /**
     * What a move would do.
     *
     * @param cases how many run on the earlier version
     * @param remarks what else changes for them
     */
    @Schema(name = "PlanView")
    record PlanView(String flow, int from, int to, long cases, List<PlaceView> places, List<String> remarks) {
        static PlanView of(Plan plan) {
            return new PlanView(
                    plan.route().flow(),
                    plan.route().from(),
                    plan.route().to(),
                    plan.cases(),
                    plan.places().stream().map(PlaceView::of).toList(),
                    plan.remarks());
        }
    }
}
