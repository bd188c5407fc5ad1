package frontdesk.flows.appointmentrequest.web;

import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.RequestStatus;
import frontdesk.flows.appointmentrequest.process.AppointmentRequestProcess;
import frontdesk.ports.Requests.Receipt;
import frontdesk.web.Conflict;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The door at which people's portals ask for appointments. */
@RestController
@Tag(name = "Appointment requests")
class AppointmentRequestController {
    private final AppointmentRequestProcess process;

    AppointmentRequestController(AppointmentRequestProcess process) {
        this.process = process;
    }

    @PostMapping("/api/v1/appointment-requests")
    @Operation(summary = "Ask for an in-person appointment; an officer reviews the request")
    ResponseEntity<Answer> receive(@RequestBody AppointmentRequestBody body) {
        Receipt receipt = process.receive(body.toRequest());
        if (receipt instanceof Receipt.AlreadyOpen open) {
            throw new Conflict(
                    open.sentence(), Map.of("referenceNumber", open.reference().value()));
        }
        ReferenceNumber reference = ((Receipt.Received) receipt).reference();
        return ResponseEntity.created(URI.create("/api/v1/requests/" + reference))
                .body(new Answer(reference.value(), RequestStatus.RECEIVED));
    }

    /** What the portal gets back at once. */
    record Answer(String referenceNumber, RequestStatus status) {}
}
