package frontdesk.web.tasks;

import frontdesk.engine.officer.TaskChanges;
import frontdesk.web.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes different about a task while an officer has it open. */
@Tag(name = "Tasks")
@RestController
@RequestMapping("/api/v1/tasks/{id}/changes")
class TaskChangesController {
    private final TaskChanges changes;

    TaskChangesController(TaskChanges changes) {
        this.changes = changes;
    }

    @Operation(
            summary = "What has changed since a task was read",
            description =
                    "The task's variables are brought up to date at the same time: read them again. A completion that"
                            + " carries an old briefVersion is refused with the same words. 404 where the task is no longer open.")
    @PostMapping
    Changes show(@PathVariable String id, @RequestBody ReadState read, Authentication caller) {
        return changes.since(read.briefVersion(), SignedInOfficer.of(caller), id)
                .map(Changes::new)
                .orElseThrow(() -> new NotFoundException(
                        "This task is no longer open; somebody has completed it, the customer has withdrawn the request, or its"
                                + " time has passed."));
    }

    /**
     * What the caller has read.
     *
     * @param briefVersion the task's variable of this name, as it was then
     */
    record ReadState(@NotNull @Size(max = 4000) String briefVersion) {}

    /** In words, one for each fact; none where nothing has changed. */
    record Changes(List<String> changes) {}
}
