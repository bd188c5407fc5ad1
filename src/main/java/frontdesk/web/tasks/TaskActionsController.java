package frontdesk.web.tasks;

import frontdesk.engine.officer.Officer;
import frontdesk.engine.officer.TaskActions;
import frontdesk.engine.officer.TaskActions.Result;
import frontdesk.web.json.InvalidRequestException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where a supervisor does the same with several tasks. */
@Tag(name = "Tasks")
@RestController
class TaskActionsController {
    private static final int HIGHEST_PRIORITY = 100;
    private static final int LONGEST_NOTE = 4000;

    private final TaskActions tasks;

    TaskActionsController(TaskActions tasks) {
        this.tasks = tasks;
    }

    @Operation(
            summary = "Do the same with several tasks",
            description =
                    "ASSIGN needs `assignee`, PRIORITY needs `priority` (0 to 100), DUE needs `due`, NOTE needs `text`. A"
                            + " task for somebody who is away today goes to whoever stands in, which `why` says. Each task is done by itself, and"
                            + " the answer says of each whether it was done or why not; the call can be sent again.")
    @PostMapping("/api/v1/tasks/actions")
    Results perform(@RequestBody Body body, Authentication caller) {
        Officer supervisor = SignedInOfficer.of(caller);
        List<Result> results = switch (body.action()) {
            case ASSIGN -> tasks.assign(supervisor, body.tasks(), assignee(body));
            case RELEASE -> tasks.release(supervisor, body.tasks());
            case PRIORITY -> tasks.prioritize(supervisor, body.tasks(), priority(body));
            case DUE -> tasks.setDue(supervisor, body.tasks(), due(body));
            case NOTE -> tasks.note(supervisor, body.tasks(), text(body));
        };
        return new Results(results.stream().map(View::of).toList());
    }

    private static String assignee(Body body) {
        return body.assignee()
                .filter(account -> !account.isBlank())
                .orElseThrow(() -> new InvalidRequestException("assignee", "is required where tasks are assigned"));
    }

    private static int priority(Body body) {
        return body.priority()
                .filter(priority -> priority >= 0 && priority <= HIGHEST_PRIORITY)
                .orElseThrow(
                        () -> new InvalidRequestException("priority", "must be a whole number from 0 to 100 here"));
    }

    private static Instant due(Body body) {
        return body.due()
                .map(OffsetDateTime::toInstant)
                .orElseThrow(() -> new InvalidRequestException("due", "is required where a due date is set"));
    }

    private static String text(Body body) {
        return body.text()
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_NOTE)
                .orElseThrow(() -> new InvalidRequestException(
                        "text", "must have 1 to %d characters here".formatted(LONGEST_NOTE)));
    }

    /** What can be done with many. */
    enum Action {
        ASSIGN,
        RELEASE,
        PRIORITY,
        DUE,
        NOTE
    }

    /**
     * What is to be done.
     *
     * @param tasks their ids
     * @param assignee the account that is to hold them
     * @param priority the higher the sooner
     * @param due by when they are to be done, with its offset
     * @param text of a note for colleagues
     */
    record Body(
            @NotNull Action action,
            @NotNull @Size(min = 1, max = 100) List<@NotNull String> tasks,
            Optional<String> assignee,
            Optional<Integer> priority,
            Optional<OffsetDateTime> due,
            Optional<String> text) {}

    /** What became of each, in the order in which they were named. */
    record Results(List<View> results) {}

    /** @param why it was not done, or what is different; null where it is as was asked for */
    record View(String id, boolean done, Optional<String> why) {
        static View of(Result result) {
            return result instanceof Result.Refused refused
                    ? new View(refused.id(), false, Optional.of(refused.why()))
                    : new View(result.id(), true, ((Result.Done) result).but());
        }
    }
}
