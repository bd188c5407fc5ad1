package frontdesk.web.officers;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.officer.AppointmentMoves;
import frontdesk.engine.officer.AppointmentMoves.Move;
import frontdesk.engine.officer.Officer;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.request.Requests;
import frontdesk.web.problem.ConflictException;
import frontdesk.web.problem.NotFoundException;
import frontdesk.web.requests.ProtectedCaseGuard;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an officer begins to move an appointment, as its customer asks on the phone. */
@RestController
@Tag(name = "Requests")
class RebookingController {
    private final Requests requests;
    private final AppointmentBook book;
    private final AppointmentMoves moves;
    private final ProtectedCaseGuard guard;
    private final InstantSource clock;

    RebookingController(
            Requests requests,
            AppointmentBook book,
            AppointmentMoves moves,
            ProtectedCaseGuard guard,
            InstantSource clock) {
        this.requests = requests;
        this.book = book;
        this.moves = moves;
        this.guard = guard;
        this.clock = clock;
    }

    @Operation(
            summary = "Begin to move an appointment",
            description =
                    "For officers and supervisors, as the customer asks on the phone: the task in which another time is"
                            + " given is the caller's then, with a note of the wish; the appointment stands until that is"
                            + " completed, and the customer gets an e-mail with the new time. Asked again, it is the same"
                            + " task. 409 where no appointment is ahead, or a colleague is moving it already.")
    @PostMapping("/api/v1/requests/{referenceNumber}/rebooking")
    RebookingView begin(@PathVariable ReferenceNumber referenceNumber, Authentication caller) {
        requests.find(referenceNumber)
                .filter(request -> guard.showsByReference(request.reference()))
                .orElseThrow(() -> NotFoundException.ofRequest(referenceNumber));
        if (book.of(referenceNumber)
                .filter(appointment -> appointment.isAhead(clock.instant()))
                .isEmpty()) {
            throw new ConflictException(referenceNumber + " has no appointment ahead that could be moved.");
        }
        Move move = moves.begin(officer(caller), referenceNumber);
        if (move instanceof Move.HeldBy held) {
            throw new ConflictException(held.colleague() + " is giving this appointment another time already.");
        }
        if (move instanceof Move.Begun begun) {
            return new RebookingView(begun.task(), begun.name());
        }
        throw new ConflictException("The appointment of %s is not an officer's to move. A biometrics appointment is"
                        .formatted(referenceNumber)
                + " moved by a request of its own.");
    }

    private static Officer officer(Authentication caller) {
        return new Officer(
                caller.getName(),
                caller.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList());
    }

    /** The task, which is the caller's now. */
    @Schema(name = "RebookingView")
    record RebookingView(String id, String name) {}
}
