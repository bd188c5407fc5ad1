package frontdesk.web.models;

import frontdesk.ports.operations.InstanceMigration.Answer;
import frontdesk.ports.operations.ModelRollback;
import frontdesk.ports.operations.ModelRollback.Route;
import frontdesk.web.json.InvalidRequestException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.security.Principal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where analysts bring an earlier version of a flow back into force. */
@Tag(name = "Models", description = "What is published, what a change would do, and moving cases to another version.")
@RestController
@RequestMapping("/api/v1/models/{key}/rollback")
class RollbackController {
    private static final Logger LOG = LoggerFactory.getLogger(RollbackController.class);

    private final ModelRollback rollbacks;
    private final ChangeAssessor changes;

    RollbackController(ModelRollback rollbacks, ChangeAssessor changes) {
        this.rollbacks = rollbacks;
        this.changes = changes;
    }

    @Operation(
            summary = "What going back to an earlier version would do",
            description = "As with a change: what the validation finds in the earlier version's files, how many cases"
                    + " stand at which step of which version and whether the new version could take them, and how the"
                    + " scenarios go on these files, which takes about a minute. Nothing is published.")
    @PostMapping("/impact")
    ImpactView impact(
            @PathVariable String key,
            @RequestBody RollbackBody body,
            @Parameter(description = "Whether to play the scenarios too.") @RequestParam(defaultValue = "true")
                    boolean scenarios,
            Principal analyst) {
        return changes.of(given(rollbacks.files(body.toRoute(key))), scenarios, analyst.getName());
    }

    @Operation(
            summary = "Go back to an earlier version",
            description = "Publishes the files of the earlier version again, as a new version, which is in force for"
                    + " cases that begin from now on. Cases under way stay on the versions on which they run; an"
                    + " operator may move them. What holds for everything that is published holds here too: the"
                    + " validation, and under the profile production that the scenarios have passed on these very files."
                    + " Refused where another version than from is in force by now.")
    @PostMapping
    ResponseEntity<RollbackView> rollback(@PathVariable String key, @RequestBody RollbackBody body, Principal analyst) {
        int version = given(rollbacks.publish(body.toRoute(key), analyst.getName()));
        LOG.info(
                "{} took {} from version {} back to version {}, as version {}",
                analyst.getName(),
                key,
                body.from(),
                body.to(),
                version);
        return ResponseEntity.created(URI.create("/api/v1/models/%s/versions/%d".formatted(key, version)))
                .body(new RollbackView(key, version, body.from(), body.to()));
    }

    private static <T> T given(Answer<T> answer) {
        if (answer instanceof Answer.Refused<T> refused) {
            throw new InvalidRequestException(refused.field(), refused.why());
        }
        return ((Answer.Given<T>) answer).value();
    }

    /**
     * Back from which version to which.
     *
     * @param from the version in force, as whoever asks has seen it: so nobody's newer one is taken out of force unseen
     * @param to the earlier version whose files are to be in force again
     */
    @Schema(name = "RollbackBody")
    record RollbackBody(@Min(1) int from, @Min(1) int to) {
        Route toRoute(String flow) {
            return new Route(flow, from, to);
        }
    }

    /**
     * A version that has come back.
     *
     * @param version the new one, which has the files of the earlier one
     * @param from the one that was in force until now
     * @param to the earlier one
     */
    @Schema(name = "RollbackView")
    record RollbackView(String flow, int version, int from, int to) {}
}
