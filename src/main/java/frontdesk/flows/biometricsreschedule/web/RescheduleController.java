package frontdesk.flows.biometricsreschedule.web;

import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.RequestStatus;
import frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleProcess;
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

/** The door at which people's portals ask to move biometrics appointments. */
@RestController
@Tag(name = "Biometrics reschedules")
class RescheduleController {
    private final BiometricsRescheduleProcess process;

    RescheduleController(BiometricsRescheduleProcess process) {
        this.process = process;
    }

    @PostMapping("/api/v1/biometrics-reschedules")
    @Operation(
            summary = "Ask to move a biometrics appointment for good cause",
            description = "Where the rules are clear the appointment is moved at once; else an officer decides. The"
                    + " present appointment stands until the new one is booked.")
    ResponseEntity<Answer> receive(@RequestBody RescheduleBody body) {
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
