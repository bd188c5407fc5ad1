package frontdesk.flows.accesscodereissue.web;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.ports.casefile.AccessCodes;
import frontdesk.ports.casefile.AccessCodes.Attempt;
import frontdesk.ports.casefile.AccessCodes.Redemption;
import frontdesk.web.claim.LockedReceiptNumberMessage;
import frontdesk.web.filter.CallerRateLimiter;
import frontdesk.web.problem.ProblemType;
import frontdesk.web.validation.PossiblePastDate;
import frontdesk.web.validation.ShortText;
import frontdesk.web.validation.ValidReceiptNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where people link a case to their online account. */
@RestController
@Tag(name = "Access codes")
class RedemptionController {
    /** One wording for everything that can be wrong, since each other one would tell a stranger something. */
    private static final String REFUSED =
            "The receipt number, the code and the date of birth do not go together, or the"
                    + " code can no longer be used. Check all three, or ask for a new code.";

    private static final String REDEMPTIONS = "redemptions";

    private static final String PROBLEM = "application/problem+json";

    private final AccessCodes codes;
    private final CallerRateLimiter limit;
    private final LockedReceiptNumberMessage locked;

    RedemptionController(AccessCodes codes, CallerRateLimiter limit, LockedReceiptNumberMessage locked) {
        this.codes = codes;
        this.limit = limit;
        this.locked = locked;
    }

    @PostMapping("/api/v1/access-codes/redemptions")
    @Operation(
            summary = "Redeem an access code, which links the case to an online account",
            description = "422 with one and the same wording whatever is wrong; 429 for an hour after 5 wrong tries for"
                    + " a receipt number, and for a caller who is too fast.")
    @ApiResponse(
            responseCode = "200",
            description = "The case carries the account.",
            content = @Content(schema = @Schema(implementation = Linked.class)))
    @ApiResponse(
            responseCode = "422",
            description =
                    "Receipt number, code and date of birth do not go together, or the code can no longer be used.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @ApiResponse(
            responseCode = "429",
            description = "Too many wrong tries, or too many tries at all; Retry-After says for how many seconds.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    ResponseEntity<?> redeem(@RequestBody RedemptionBody body) {
        limit.count(REDEMPTIONS);
        Redemption redemption = codes.redeem(body.toAttempt());
        return switch (redemption) {
            case LINKED -> ResponseEntity.ok(new Linked(true));
            case REFUSED -> ResponseEntity.unprocessableEntity().body(ProblemType.UNPROCESSABLE.because(REFUSED));
            case LOCKED_OUT -> throw locked.after("wrong tries");
        };
    }

    /** The case carries the account from now on. */
    record Linked(boolean linked) {}

    /**
     * A try to redeem an access code.
     *
     * @param code as the person typed it; what is no code is refused as a wrong one is
     * @param dateOfBirth of the applicant, whoever redeems
     * @param accountNumber of the online account to be linked
     */
    @Schema(name = "RedemptionBody")
    record RedemptionBody(
            @NotNull @ValidReceiptNumber String receiptNumber,
            @NotNull @ShortText String code,
            @NotNull @PossiblePastDate LocalDate dateOfBirth,

            @NotNull @Pattern(regexp = "\\d{12}", message = "must be an account number of 12 digits")
            String accountNumber) {
        Attempt toAttempt() {
            return new Attempt(ReceiptNumber.read(receiptNumber).orElseThrow(), code, dateOfBirth, accountNumber);
        }

        /** Nothing of it, so that a log never shows a code. */
        @Override
        public String toString() {
            return "RedemptionBody[masked]";
        }
    }
}
