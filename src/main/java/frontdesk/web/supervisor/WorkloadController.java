package frontdesk.web.supervisor;

import frontdesk.domain.officer.Absence;
import frontdesk.domain.officer.Skills;
import frontdesk.domain.request.AccessRole;
import frontdesk.domain.request.Language;
import frontdesk.engine.officer.ColleaguesTasks;
import frontdesk.engine.officer.ColleaguesTasks.Listed;
import frontdesk.engine.officer.Officer;
import frontdesk.engine.officer.TaskWorkers;
import frontdesk.engine.officer.TaskWorkers.Worker;
import frontdesk.engine.officer.Workload;
import frontdesk.engine.officer.Workload.ListLoad;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.officer.Absences;
import frontdesk.ports.officer.OfficerSkills;
import frontdesk.ports.request.ProcessStartHandler;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.problem.NotFoundException;
import frontdesk.web.requests.CallerRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a supervisor sees how much there is to do, and who has how much in hand. */
@Tag(name = "Supervisors")
@RestController
@RequestMapping("/api/v1/workload")
class WorkloadController {
    private final Workload workload;
    private final ColleaguesTasks tasks;
    private final TaskWorkers workers;
    private final Absences absences;
    private final OfficerSkills skills;
    private final BusinessCalendars calendars;
    private final InstantSource clock;
    private final List<String> kinds;

    WorkloadController(
            Workload workload,
            ColleaguesTasks tasks,
            TaskWorkers workers,
            Absences absences,
            OfficerSkills skills,
            BusinessCalendars calendars,
            InstantSource clock,
            ObjectProvider<ProcessStartHandler> flows) {
        this.workload = workload;
        this.tasks = tasks;
        this.workers = workers;
        this.absences = absences;
        this.skills = skills;
        this.calendars = calendars;
        this.clock = clock;
        this.kinds = flows.stream().map(ProcessStartHandler::kind).sorted().toList();
    }

    @Operation(
            summary = "Show how much there is to do",
            description =
                    "Of each list what waits, since when, and what is due within the hour or late (held or not); of each"
                            + " person who works on tasks what they hold, have done today (in the centre's zone), whether"
                            + " they are away, and what they can do.")
    @GetMapping
    WorkloadView show() {
        Instant now = clock.instant();
        ZoneId zone = calendars.ofCentre().zone();
        boolean showsProtected = CallerRoles.all().contains(AccessRole.PROTECTED_CASES);
        Map<String, Integer> held = workload.heldByAccount(showsProtected);
        Map<String, Integer> done = workload.doneByAccount(
                now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant());
        Map<String, Absence> away =
                absences.today().stream().collect(Collectors.toUnmodifiableMap(Absence::account, Function.identity()));
        Map<String, Skills> able = skills.all();
        return new WorkloadView(
                now,
                workload.ofLists(now, showsProtected),
                workers.all().stream()
                        .map(worker -> OfficerLoad.of(
                                worker,
                                held.getOrDefault(worker.account(), 0),
                                done.getOrDefault(worker.account(), 0),
                                Optional.ofNullable(away.get(worker.account())),
                                able.getOrDefault(worker.account(), Skills.UNRECORDED)))
                        .toList(),
                Arrays.stream(Language.values()).map(Language::code).toList(),
                kinds);
    }

    @Operation(
            summary = "Show the tasks of a list or of a person",
            description = "By `list` or by `account`: the first 100, most pressing first, held or not.")
    @GetMapping("/tasks")
    TasksView tasks(
            @RequestParam Optional<String> list, @RequestParam Optional<String> account, Authentication caller) {
        if (list.isPresent() == account.isPresent()) {
            throw new InvalidRequestException("list", "or account is required, and not both");
        }
        Officer supervisor = supervisor(caller);
        return new TasksView(list.map(name -> tasks.onList(supervisor, name)
                        .orElseThrow(() -> new NotFoundException("There is no list '" + name + "'.")))
                .orElseGet(() -> tasks.heldBy(supervisor, account.orElseThrow())));
    }

    @Operation(
            summary = "Show who may do all of these tasks",
            description = "By their rights, in the order of their accounts; at most 100 tasks.")
    @GetMapping("/assignees")
    AssigneesView assignees(@RequestParam List<String> task, Authentication caller) {
        if (task.size() > ColleaguesTasks.PAGE) {
            throw new InvalidRequestException("task", "must name at most " + ColleaguesTasks.PAGE + " tasks");
        }
        Set<String> away = absences.today().stream().map(Absence::account).collect(Collectors.toUnmodifiableSet());
        return new AssigneesView(tasks.whoMayDo(supervisor(caller), task).stream()
                .map(worker -> new Assignee(
                        worker.account(),
                        worker.name(),
                        away.contains(worker.account()),
                        absences.substituteOf(worker.account())))
                .toList());
    }

    private static Officer supervisor(Authentication caller) {
        return new Officer(
                caller.getName(),
                caller.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList());
    }

    /**
     * How much there is to do.
     *
     * @param languages that skills can name
     * @param kinds of requests that skills can name
     */
    @Schema(name = "WorkloadView")
    record WorkloadView(
            Instant asOf,
            List<ListLoad> lists,
            List<OfficerLoad> officers,
            List<String> languages,
            List<String> kinds) {}

    /**
     * What somebody has in hand.
     *
     * @param absent whether they are away today
     * @param absence null where they are there
     * @param languages empty where they can do all
     * @param kinds empty where they can do all
     */
    @Schema(name = "OfficerLoad")
    record OfficerLoad(
            String account,
            String name,
            int held,
            int doneToday,
            boolean absent,
            Optional<Away> absence,
            List<String> languages,
            List<String> kinds) {
        static OfficerLoad of(Worker worker, int held, int done, Optional<Absence> absence, Skills skills) {
            return new OfficerLoad(
                    worker.account(),
                    worker.name(),
                    held,
                    done,
                    absence.isPresent(),
                    absence.map(Away::of),
                    skills.languages().stream().map(Language::code).sorted().toList(),
                    skills.kinds().stream().sorted().toList());
        }
    }

    /** From when to when somebody is away, both days included, and who stands in for them. */
    @Schema(name = "Away")
    record Away(LocalDate from, LocalDate to, Optional<String> substitute) {
        static Away of(Absence absence) {
            return new Away(absence.from(), absence.to(), absence.substitute());
        }
    }

    @Schema(name = "ListedTasks")
    record TasksView(List<Listed> tasks) {}

    @Schema(name = "Assignees")
    record AssigneesView(List<Assignee> assignees) {}

    /**
     * Somebody who may do the tasks.
     *
     * @param absent whether they are away today
     * @param substitute who gets the tasks then; null where they are there, or nobody does
     */
    @Schema(name = "Assignee")
    record Assignee(String account, String name, boolean absent, Optional<String> substitute) {}
}
