package frontdesk.web.offices;

import frontdesk.domain.appointment.Appointment;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.appointment.Offices;
import frontdesk.ports.request.Requests;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.problem.NotFoundException;
import frontdesk.web.requests.ProtectedCaseGuard;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where an office finds whom it sees on a day, and what they need. */
@RestController
@RequestMapping("/api/v1/offices/{code}/appointments")
@Tag(name = "Offices")
class OfficeAppointmentsController {
    private static final String DAY = "on";

    private final Offices offices;
    private final AppointmentBook book;
    private final Requests requests;
    private final ProtectedCaseGuard guard;

    OfficeAppointmentsController(Offices offices, AppointmentBook book, Requests requests, ProtectedCaseGuard guard) {
        this.offices = offices;
        this.book = book;
        this.requests = requests;
        this.guard = guard;
    }

    @GetMapping
    @Transactional(readOnly = true)
    @Operation(
            summary = "The office's list for a day, in order of time",
            description = "With the accommodations that people asked for, so that the office can have them ready."
                    + " People of protected cases are on it for members of protected-cases alone.")
    List<AppointmentBody> list(@PathVariable String code, @RequestParam(DAY) Optional<String> on) {
        LocalDate day = day(on);
        if (offices.find(code).isEmpty()) {
            throw new NotFoundException("There is no such office.");
        }
        return book.onDay(code, day).stream()
                .filter(appointment -> guard.shows(appointment.request()))
                .flatMap(this::line)
                .toList();
    }

    private Stream<AppointmentBody> line(Appointment appointment) {
        Optional<String> accommodations =
                Optional.ofNullable(requests.facts(appointment.request()).get("accommodations"));
        return requests.find(appointment.request()).stream()
                .map(request ->
                        AppointmentBody.of(appointment, request.requester().name(), accommodations));
    }

    private static LocalDate day(Optional<String> given) {
        return given.flatMap(IsoDateParser::read)
                .orElseThrow(
                        () -> new InvalidRequestException(DAY, given.isEmpty() ? "is required" : IsoDateParser.RULE));
    }

    /**
     * Whom an office sees, when, and what it must have ready for them.
     *
     * @param at local time of the office, with its offset
     * @param accommodations what the person needs to be seen (Americans with Disabilities Act), in the person's own
     *     words
     */
    @Schema(name = "AppointmentBody")
    record AppointmentBody(OffsetDateTime at, String referenceNumber, String name, Optional<String> accommodations) {
        static AppointmentBody of(Appointment appointment, String name, Optional<String> accommodations) {
            return new AppointmentBody(
                    appointment.at().toOffsetDateTime(), appointment.request().value(), name, accommodations);
        }
    }
}
