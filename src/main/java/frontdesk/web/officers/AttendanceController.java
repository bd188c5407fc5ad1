package frontdesk.web.officers;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.request.Requests;
import frontdesk.web.problem.ConflictException;
import frontdesk.web.problem.NotFoundException;
import frontdesk.web.requests.ProtectedCaseGuard;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where an office, or the system that it works with, says who came. */
@RestController
@Tag(name = "Requests")
class AttendanceController {
    private final Requests requests;
    private final AppointmentBook book;
    private final ProtectedCaseGuard guard;
    private final InstantSource clock;

    AttendanceController(Requests requests, AppointmentBook book, ProtectedCaseGuard guard, InstantSource clock) {
        this.requests = requests;
        this.book = book;
        this.guard = guard;
        this.clock = clock;
    }

    @Operation(
            summary = "Say whether the person came to their appointment",
            description = "Once it has begun; 409 before, and where there is none. Said again, the last word counts.")
    @PostMapping("/api/v1/requests/{referenceNumber}/attendance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void note(@PathVariable ReferenceNumber referenceNumber, @RequestBody AttendanceBody body) {
        requests.find(referenceNumber)
                .filter(request -> guard.showsByReference(request.reference()))
                .orElseThrow(() -> NotFoundException.ofRequest(referenceNumber));
        Appointment appointment = book.of(referenceNumber)
                .orElseThrow(() -> new ConflictException(
                        referenceNumber + " has no appointment that somebody could have come to."));
        if (appointment.isAhead(clock.instant())) {
            throw new ConflictException("The appointment of " + referenceNumber + " has not begun yet.");
        }
        book.attended(referenceNumber, body.attended());
    }

    /** Whether the person came to their appointment. */
    @Schema(name = "AttendanceBody")
    record AttendanceBody(@NotNull Boolean attended) {}
}
