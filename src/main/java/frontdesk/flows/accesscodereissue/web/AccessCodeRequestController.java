package frontdesk.flows.accesscodereissue.web;

import frontdesk.domain.casefile.CaseClaim;
import frontdesk.engine.request.ProcessStarter;
import frontdesk.flows.accesscodereissue.process.AccessCodeReissueProcess;
import frontdesk.ports.request.Requests.NewRequest;
import frontdesk.web.claim.ClaimStartController;
import frontdesk.web.claim.DateOfBirthGuard;
import frontdesk.web.json.JsonBodyReader;
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
class AccessCodeRequestController extends ClaimStartController<AccessCodeRequestBody> {
    AccessCodeRequestController(JsonBodyReader bodies, ProcessStarter processes, DateOfBirthGuard guard) {
        super(AccessCodeReissueProcess.KEY, AccessCodeRequestBody.class, bodies, processes, guard);
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
        return start(body);
    }

    @Override
    protected NewRequest newRequest(CaseClaim claim, AccessCodeRequestBody body) {
        return AccessCodeReissueProcess.newRequest(claim);
    }
}
