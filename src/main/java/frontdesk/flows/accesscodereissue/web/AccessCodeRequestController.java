package frontdesk.flows.accesscodereissue.web;

import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.RequestStatus;
import frontdesk.flows.accesscodereissue.process.AccessCodeReissueProcess;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The door at which people's portals ask for new access codes. */
@RestController
@Tag(name = "Access codes")
class AccessCodeRequestController {
    private final AccessCodeReissueProcess process;

    AccessCodeRequestController(AccessCodeReissueProcess process) {
        this.process = process;
    }

    @PostMapping("/api/v1/access-code-requests")
    @Operation(
            summary = "Ask for a new access code",
            description = "The answer is the same whether there is such a case or not; an e-mail says what happens.")
    ResponseEntity<Answer> receive(@RequestBody AccessCodeRequestBody body) {
        ReferenceNumber reference = process.receive(body.toRequest());
        return ResponseEntity.created(URI.create("/api/v1/requests/" + reference))
                .body(new Answer(reference.value(), RequestStatus.RECEIVED));
    }

    /** What the portal gets back at once. */
    record Answer(String referenceNumber, RequestStatus status) {}
}
