package frontdesk.web.supervisor;

import frontdesk.domain.officer.Skills;
import frontdesk.domain.request.Language;
import frontdesk.engine.officer.TaskWorkers;
import frontdesk.engine.officer.TaskWorkers.Worker;
import frontdesk.ports.officer.OfficerSkills;
import frontdesk.ports.request.ProcessStartHandler;
import frontdesk.web.json.FieldProblem;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a supervisor says what somebody can do. */
@Tag(name = "Supervisors", description = "How much there is to do, who has it in hand, who can do what, who is away.")
@RestController
@RequestMapping("/api/v1/accounts/{account}/skills")
class SkillsController {
    private static final Map<String, Language> LANGUAGES =
            Arrays.stream(Language.values()).collect(Collectors.toUnmodifiableMap(Language::code, Function.identity()));

    private final OfficerSkills skills;
    private final TaskWorkers workers;
    private final Set<String> kinds;

    SkillsController(OfficerSkills skills, TaskWorkers workers, ObjectProvider<ProcessStartHandler> flows) {
        this.skills = skills;
        this.workers = workers;
        this.kinds = flows.stream().map(ProcessStartHandler::kind).collect(Collectors.toUnmodifiableSet());
    }

    @Operation(
            summary = "Say what somebody can do",
            description =
                    "In place of what was said before. Whoever asks for the next task gets those alone of people who"
                            + " read one of these languages, and about one of these kinds of requests; an empty list sets no"
                            + " bound, and an account without recorded skills may do all.")
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void record(@PathVariable String account, @RequestBody SkillsBody body) {
        Worker worker = worker(account);
        List<FieldProblem> errors = new ArrayList<>();
        errors.addAll(unknown("languages", body.languages(), LANGUAGES.keySet()));
        errors.addAll(unknown("kinds", body.kinds(), kinds));
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
        skills.put(
                worker.account(),
                new Skills(
                        body.languages().stream().map(LANGUAGES::get).collect(Collectors.toUnmodifiableSet()),
                        new LinkedHashSet<>(body.kinds())));
    }

    @Operation(
            summary = "Show what somebody can do",
            description = "Empty lists where nothing is recorded: then they may do all.")
    @GetMapping
    SkillsBody show(@PathVariable String account) {
        return SkillsBody.of(skills.of(worker(account).account()));
    }

    private Worker worker(String account) {
        return workers.find(account)
                .orElseThrow(
                        () -> new NotFoundException("No officer or supervisor has the account '" + account + "'."));
    }

    private static List<FieldProblem> unknown(String field, List<String> given, Set<String> known) {
        List<FieldProblem> errors = new ArrayList<>();
        for (int place = 0; place < given.size(); place++) {
            if (!known.contains(given.get(place))) {
                errors.add(new FieldProblem(
                        "%s[%d]".formatted(field, place),
                        "must be one of " + known.stream().sorted().collect(Collectors.joining(", "))));
            }
        }
        return errors;
    }

    /**
     * What somebody can do.
     *
     * @param languages ISO 639-1
     * @param kinds of requests, by their process keys
     */
    @Schema(name = "SkillsBody")
    record SkillsBody(
            @NotNull @Size(max = 100) List<@NotNull String> languages,
            @NotNull @Size(max = 100) List<@NotNull String> kinds) {
        static SkillsBody of(Skills skills) {
            return new SkillsBody(
                    skills.languages().stream().map(Language::code).sorted().toList(),
                    skills.kinds().stream().sorted().toList());
        }
    }
}
