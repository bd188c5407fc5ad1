package frontdesk.web.offices;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.appointment.Slot;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.appointment.Offices;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.problem.NotFoundException;
import frontdesk.web.requests.ProtectedCaseGuard;
import frontdesk.web.validation.ShortText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where offices are fed and their slots looked up. */
@RestController
@RequestMapping("/api/v1/offices/{code}")
@Tag(name = "Offices")
class OfficesController {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,15}");

    private final Offices offices;
    private final AppointmentBook book;
    private final ProtectedCaseGuard guard;

    OfficesController(Offices offices, AppointmentBook book, ProtectedCaseGuard guard) {
        this.offices = offices;
        this.book = book;
        this.guard = guard;
    }

    @PutMapping
    @Operation(summary = "Create or replace an office")
    ResponseEntity<Void> put(@PathVariable String code, @RequestBody OfficeBody body) {
        if (!CODE.matcher(code).matches()) {
            throw new InvalidRequestException(
                    "code", "must have 1 to 16 capital letters, digits and hyphens, such as WAS");
        }
        return offices.put(body.toOffice(code))
                ? ResponseEntity.created(URI.create("/api/v1/offices/" + code)).build()
                : ResponseEntity.noContent().build();
    }

    @GetMapping
    @Operation(summary = "Look an office up")
    OfficeBody get(@PathVariable String code) {
        return OfficeBody.of(known(code));
    }

    @GetMapping("/slots")
    @Operation(summary = "The slots that lie ahead on these local days, full ones too; at most 92 days at a time")
    List<SlotBody> slots(
            @PathVariable String code, @RequestParam Optional<String> from, @RequestParam Optional<String> to) {
        DateRange days = DateRange.read(from, to);
        return book.slots(known(code).code(), days.from(), days.to()).stream()
                .map(SlotBody::of)
                .toList();
    }

    @PutMapping("/closures/{date}")
    @Operation(
            summary = "Close an office for a day",
            description = "Answers with the appointments that were given there on that day. Each becomes a task of an"
                    + " officer, and its customer is not reminded to come. People of protected cases are named to members"
                    + " of protected-cases alone.")
    TouchedAppointmentsBody close(@PathVariable String code, @PathVariable String date, @RequestBody ClosureBody body) {
        LocalDate day =
                IsoDateParser.read(date).orElseThrow(() -> new InvalidRequestException("date", IsoDateParser.RULE));
        return TouchedAppointmentsBody.of(offices.close(known(code).code(), day, body.reason()).stream()
                .filter(appointment -> guard.shows(appointment.request()))
                .toList());
    }

    private Office known(String code) {
        return offices.find(code).orElseThrow(() -> new NotFoundException("There is no such office."));
    }

    /**
     * A time at which an office can see people.
     *
     * @param at local time of the office, with its offset
     * @param free how many more people it can see then
     */
    @Schema(name = "SlotBody")
    record SlotBody(OffsetDateTime at, int free) {
        static SlotBody of(Slot slot) {
            return new SlotBody(slot.at().toOffsetDateTime(), slot.free());
        }
    }

    /** Why an office is closed on a day. */
    @Schema(name = "ClosureBody")
    record ClosureBody(@NotNull @ShortText String reason) {}

    /** The appointments that a closure hits, in order of time. */
    @Schema(name = "TouchedAppointmentsBody")
    record TouchedAppointmentsBody(List<TouchedAppointment> appointments) {
        /** @param at local time of the office, with its offset */
        record TouchedAppointment(String referenceNumber, OffsetDateTime at) {}

        static TouchedAppointmentsBody of(List<Appointment> appointments) {
            return new TouchedAppointmentsBody(appointments.stream()
                    .map(appointment -> new TouchedAppointment(
                            appointment.request().value(), appointment.at().toOffsetDateTime()))
                    .toList());
        }
    }
}
