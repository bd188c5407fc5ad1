package frontdesk.flows.accesscodereissue.web;

import frontdesk.flows.accesscodereissue.process.AccessCodeReissueProcess;
import frontdesk.web.ReceivedRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
    ResponseEntity<ReceivedRequest> receive(@RequestBody AccessCodeRequestBody body) {
        return ReceivedRequest.answer(process.receive(body.toRequest()));
    }
}
