package frontdesk.web.tasks;

import frontdesk.engine.officer.NextTask;
import frontdesk.engine.officer.NextTaskAssignment;
import frontdesk.web.problem.ConflictException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where officers get the task that is next for them. */
@Tag(name = "Tasks", description = "What officers ask for beside Camunda's own interface, at which tasks are done.")
@RestController
@RequestMapping("/api/v1/tasks")
class NextTaskController {
    private final NextTaskAssignment tasks;

    NextTaskController(NextTaskAssignment tasks) {
        this.tasks = tasks;
    }

    @Operation(
            summary = "Take the most pressing task",
            description =
                    "Claimed for the caller, in the order of Tasklist's lists, of those that they may and can do"
                            + " (rights, languages, kinds of requests) and nobody holds. Of many who ask at the same moment each gets another one. The call has no body.")
    @ApiResponse(responseCode = "200", description = "The task, which is the caller's now.")
    @ApiResponse(responseCode = "204", description = "There is none.", content = @Content)
    @PostMapping("/next")
    ResponseEntity<NextTaskView> next(Authentication caller) {
        NextTask next = tasks.claimFor(SignedInOfficer.of(caller));
        if (next instanceof NextTask.HoldsEnough enough) {
            throw new ConflictException("You hold %d %s already, which is as many as you may when you ask for the next."
                            .formatted(enough.held(), enough.held() == 1 ? "task" : "tasks")
                    + " Complete one or give one back first.");
        }
        return next instanceof NextTask.Claimed task
                ? ResponseEntity.ok(NextTaskView.of(task))
                : ResponseEntity.noContent().build();
    }

    /**
     * The task that the caller has got.
     *
     * @param referenceNumber null in a draft of a model, which works on no request
     * @param due null where the model says none
     */
    record NextTaskView(String id, String name, Optional<String> referenceNumber, Optional<Instant> due) {
        static NextTaskView of(NextTask.Claimed task) {
            return new NextTaskView(task.id(), task.name(), task.referenceNumber(), task.due());
        }
    }
}
