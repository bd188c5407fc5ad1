package frontdesk.web.tasks;

import frontdesk.engine.officer.TaskDrafts;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.json.JsonObject;
import frontdesk.web.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an officer has typed into the form of an open task, so that nothing typed is lost. */
@Tag(name = "Tasks")
@RestController
@RequestMapping("/api/v1/tasks/{id}/draft")
class TaskDraftsController {
    /** All texts that a form takes, several times over. */
    private static final int LONGEST = 20_000;

    private final TaskDrafts drafts;

    TaskDraftsController(TaskDrafts drafts) {
        this.drafts = drafts;
    }

    @Operation(
            summary = "Save what was typed into a task's form",
            description =
                    "Of the caller, in place of what the caller saved before, by whoever may see the task. It goes"
                            + " with the task.")
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@PathVariable String id, @RequestBody Draft draft, Authentication caller) {
        if (draft.values().text().length() > LONGEST) {
            throw new InvalidRequestException(
                    "values", "must be %,d characters at most, written as JSON".formatted(LONGEST));
        }
        if (!drafts.save(SignedInOfficer.of(caller), id, draft.values().text())) {
            throw noSuchTask();
        }
    }

    @Operation(
            summary = "What the caller has typed into a task's form",
            description = "404 where nothing was saved, and where there is no such task for the caller.")
    @GetMapping
    Draft show(@PathVariable String id, Authentication caller) {
        return drafts.find(SignedInOfficer.of(caller), id)
                .map(JsonObject::new)
                .map(Draft::new)
                .orElseThrow(() -> new NotFoundException("You have no draft for such a task."));
    }

    @Operation(summary = "Drop what the caller has typed into a task's form")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable String id, Authentication caller) {
        if (!drafts.delete(SignedInOfficer.of(caller), id)) {
            throw noSuchTask();
        }
    }

    private static NotFoundException noSuchTask() {
        return new NotFoundException("There is no such task; it may have been completed, or ended in another way.");
    }

    /**
     * A draft.
     *
     * @param values what was typed, by the names of the form's fields
     */
    record Draft(@NotNull JsonObject values) {}
}
