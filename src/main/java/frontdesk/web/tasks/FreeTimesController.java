package frontdesk.web.tasks;

import frontdesk.domain.appointment.Office;
import frontdesk.engine.brief.OfficerFormats;
import frontdesk.engine.officer.FreeTimes;
import frontdesk.engine.officer.FreeTimesReader;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.offices.IsoDateParser;
import frontdesk.web.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the form of a task finds the times that can be chosen for its appointment, as they are at this moment. */
@Tag(name = "Tasks")
@RestController
class FreeTimesController {
    private static final String DATE = "date";

    private final FreeTimesReader reader;

    FreeTimesController(FreeTimesReader reader) {
        this.reader = reader;
    }

    @Operation(
            summary = "What is free for a task's appointment",
            description = "For whoever may see the task, by the rules by which it is booked: from the office's minimum"
                    + " notice on to its furthest day. 404 where there is no such task for the caller, and where no"
                    + " time is chosen at it.")
    @GetMapping("/api/v1/tasks/{id}/free-times")
    FreeTimesView show(
            @PathVariable String id,
            @Parameter(description = "The code of the office, where the task lets one be chosen.") @RequestParam
                    Optional<String> office,
            @Parameter(description = "The day whose times are asked for. Without it, those of all days, at most 1,500.")
                    @RequestParam(DATE)
                    Optional<String> date,
            Authentication caller) {
        FreeTimes found = reader.read(
                SignedInOfficer.of(caller),
                id,
                office.filter(code -> !code.isBlank()),
                date.map(FreeTimesController::day));
        if (found instanceof FreeTimes.Found free) {
            return FreeTimesView.of(free);
        }
        if (found instanceof FreeTimes.NoSuchOffice) {
            throw new InvalidRequestException(
                    "office", "must be the code of an office at which this appointment can be");
        }
        throw new NotFoundException("There is no such task, or no time is chosen at it.");
    }

    private static LocalDate day(String text) {
        return IsoDateParser.read(text).orElseThrow(() -> new InvalidRequestException(DATE, IsoDateParser.RULE));
    }

    /**
     * What is free at an office.
     *
     * @param office null where none was asked for and none is known for the appointment
     * @param offices among which the task lets choose, the likeliest first; none where it leaves no choice
     * @param days all days with a free time: those that the requester prefers first, else in order
     * @param times in the same order, local to the office
     */
    @Schema(name = "FreeTimesView")
    record FreeTimesView(
            Optional<String> office,
            Optional<ZoneId> timeZone,
            List<Choice> offices,
            List<Day> days,
            List<Time> times) {
        static FreeTimesView of(FreeTimes.Found free) {
            return new FreeTimesView(
                    free.office().map(Office::code),
                    free.office().map(Office::timeZone),
                    free.offices().stream().map(Choice::of).toList(),
                    free.days().stream().map(Day::of).toList(),
                    free.times().stream().map(Time::of).toList());
        }
    }

    /**
     * An office that can be chosen.
     *
     * @param label as officers read it
     */
    @Schema(name = "OfficeChoiceView")
    record Choice(String code, String label) {
        static Choice of(Office office) {
            return new Choice(office.code(), office.name() + " (" + office.code() + ")");
        }
    }

    /**
     * A day with free times.
     *
     * @param label as officers read it
     * @param free how many of its times are free
     */
    @Schema(name = "FreeDayView")
    record Day(LocalDate date, String label, int free) {
        static Day of(FreeTimes.Day day) {
            return new Day(day.date(), OfficerFormats.day(day.date()), day.free());
        }
    }

    /**
     * A time that can be chosen.
     *
     * @param at what the task takes as its appointment
     * @param label as officers read it
     * @param present whether it is the appointment that the request has already
     */
    @Schema(name = "FreeTimeView")
    record Time(OffsetDateTime at, String label, boolean present) {
        static Time of(FreeTimes.Time time) {
            return new Time(
                    time.at().toOffsetDateTime(),
                    OfficerFormats.time(time.at()) + (time.isPresent() ? " (the present appointment)" : ""),
                    time.isPresent());
        }
    }
}
