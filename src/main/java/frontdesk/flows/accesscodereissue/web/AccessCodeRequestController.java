package frontdesk.flows.accesscodereissue.web;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.flows.accesscodereissue.domain.AccessCodeRequest;
import frontdesk.flows.accesscodereissue.process.AccessCodeReissueProcess;
import frontdesk.ports.request.ProcessStartHandler;
import frontdesk.web.json.JsonBodyReader;
import frontdesk.web.requests.DateOfBirthGuard;
import frontdesk.web.requests.RequestReceivedResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where people's portals ask for new access codes. */
@RestController
@Tag(name = "Access codes")
class AccessCodeRequestController implements ProcessStartHandler {
    private final JsonBodyReader bodies;
    private final DateOfBirthGuard guard;
    private final AccessCodeReissueProcess process;

    AccessCodeRequestController(JsonBodyReader bodies, DateOfBirthGuard guard, AccessCodeReissueProcess process) {
        this.bodies = bodies;
        this.guard = guard;
        this.process = process;
    }

    @PostMapping("/api/v1/access-code-requests")
    @Operation(
            summary = "Ask for a new access code",
            description = "The answer is the same whether there is such a case or not; an e-mail says what happens."
                    + " 429 after 5 wrong dates of birth for a receipt number within an hour, for an hour, and for a"
                    + " caller who is too fast.")
    @ApiResponse(responseCode = "201", description = "Taken.", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "429",
            description = "Too many wrong dates of birth, or too many requests; Retry-After says for how many seconds.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    ResponseEntity<RequestReceivedResponse> receive(@RequestBody AccessCodeRequestBody body) {
        return RequestReceivedResponse.answer(process.receive(admitted(body)));
    }

    @Override
    public String kind() {
        return AccessCodeReissueProcess.KEY;
    }

    /** The same for those who start the flow at the engine's own endpoint. */
    @Override
    public ReferenceNumber receive(String json) {
        return process.register(admitted(bodies.readAtStart(json, AccessCodeRequestBody.class)));
    }

    private AccessCodeRequest admitted(AccessCodeRequestBody body) {
        AccessCodeRequest request = body.toRequest();
        guard.admit("access-code-requests", request.receiptNumber(), request.dateOfBirth());
        return request;
    }
}
