package frontdesk.web.supervisor;

import frontdesk.domain.officer.Absence;
import frontdesk.domain.request.AccessRole;
import frontdesk.engine.officer.TaskWorkers;
import frontdesk.engine.officer.TaskWorkers.Worker;
import frontdesk.ports.officer.Absences;
import frontdesk.web.json.FieldProblem;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.problem.ConflictException;
import frontdesk.web.problem.NotFoundException;
import frontdesk.web.requests.CallerRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where people say that they are away and who stands in for them; a supervisor says it for everybody. */
@Tag(name = "Supervisors")
@RestController
@RequestMapping("/api/v1/absences/{account}")
class AbsencesController {
    private final Absences absences;
    private final TaskWorkers workers;

    AbsencesController(Absences absences, TaskWorkers workers) {
        this.absences = absences;
        this.workers = workers;
    }

    @Operation(
            summary = "Say that somebody is away",
            description =
                    "In place of what was said before. On these days, both included, the substitute claims, releases"
                            + " and completes the tasks that the absent person holds as their own, as far as their own rights"
                            + " reach; where the substitute is away too, whoever stands in for them does. Substitutes in a circle"
                            + " are refused.")
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void record(@PathVariable String account, @RequestBody AbsenceBody body, Authentication caller) {
        Worker absent = worker(account, caller);
        Optional<String> substitute = body.substitute().filter(name -> !name.isBlank());
        List<FieldProblem> errors = errors(body, substitute);
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
        List<String> circle = absences.put(new Absence(absent.account(), body.from(), body.to(), substitute));
        if (!circle.isEmpty()) {
            throw new ConflictException("Substitutes must not stand in for each other in a circle: "
                    + String.join(" → ", circle) + ". Name somebody who is there.");
        }
    }

    @Operation(summary = "Show when somebody is away", description = "404 where nothing was said.")
    @GetMapping
    AbsenceBody show(@PathVariable String account, Authentication caller) {
        return absences.of(worker(account, caller).account())
                .map(AbsenceBody::of)
                .orElseThrow(
                        () -> new NotFoundException("Nothing is written down about an absence of " + account + "."));
    }

    @Operation(summary = "Take back that somebody is away", description = "204, also where nothing was said.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable String account, Authentication caller) {
        absences.remove(worker(account, caller).account());
    }

    /** Everybody may speak of themselves; who works on tasks at all, a supervisor finds out and others do not. */
    private Worker worker(String account, Authentication caller) {
        if (!account.equals(caller.getName()) && !CallerRoles.all().contains(AccessRole.SUPERVISOR)) {
            throw new AccessDeniedException("Only a supervisor says when others are away");
        }
        return workers.find(account)
                .orElseThrow(
                        () -> new NotFoundException("No officer or supervisor has the account '" + account + "'."));
    }

    private List<FieldProblem> errors(AbsenceBody body, Optional<String> substitute) {
        List<FieldProblem> errors = new ArrayList<>();
        if (body.to().isBefore(body.from())) {
            errors.add(new FieldProblem("to", "must not be before from"));
        }
        if (substitute.filter(name -> workers.find(name).isEmpty()).isPresent()) {
            errors.add(new FieldProblem("substitute", "must be the account of an officer or a supervisor"));
        }
        return errors;
    }

    /**
     * That somebody is away.
     *
     * @param from the first day, in the centre's zone
     * @param to the last day, included
     * @param substitute the account of whoever does their tasks meanwhile; null where nobody does
     */
    @Schema(name = "AbsenceBody")
    record AbsenceBody(@NotNull LocalDate from, @NotNull LocalDate to, Optional<String> substitute) {
        static AbsenceBody of(Absence absence) {
            return new AbsenceBody(absence.from(), absence.to(), absence.substitute());
        }
    }
}
