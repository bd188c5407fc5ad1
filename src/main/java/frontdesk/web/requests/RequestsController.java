package frontdesk.web.requests;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.OfficerNames;
import frontdesk.ports.request.RequestLifecycle;
import frontdesk.ports.request.RequestLifecycle.Submitter;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Request;
import frontdesk.web.problem.ConflictException;
import frontdesk.web.problem.NotFoundException;
import frontdesk.web.validation.LongText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What became of a request of any flow, and what its requester can still do about it. */
@Tag(name = "Requests", description = "What became of a request, and what its requester can still do about it.")
@RestController
@RequestMapping("/api/v1/requests/{referenceNumber}")
class RequestsController {
    private final Requests requests;
    private final RequestLifecycle running;
    private final RequestViews views;
    private final ProtectedCaseGuard guard;
    private final OfficerNames names;

    RequestsController(
            Requests requests,
            RequestLifecycle running,
            RequestViews views,
            ProtectedCaseGuard guard,
            OfficerNames names) {
        this.names = names;
        this.requests = requests;
        this.running = running;
        this.views = views;
        this.guard = guard;
    }

    @Operation(
            summary = "Show how far a request has come",
            description = "The timeline is in the requester's language.")
    @GetMapping
    @Transactional(readOnly = true)
    RequestView show(@PathVariable ReferenceNumber referenceNumber) {
        Request request = known(referenceNumber);
        return views.of(request, request.requester().language());
    }

    @Operation(
            summary = "Answer a question about a request",
            description = "Refused with 409 where nothing was asked. An officer or a supervisor writes down what the"
                    + " customer says on the phone, and the timeline tells that.")
    @PostMapping("/information")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void answer(@PathVariable ReferenceNumber referenceNumber, @RequestBody InformationBody body) {
        known(referenceNumber);
        if (!running.customerAnswered(referenceNumber, body.text().strip(), submitter())) {
            throw new ConflictException(
                    "No question about " + referenceNumber + " is open, so there is nothing to answer.");
        }
    }

    @Operation(
            summary = "Leave a note about a request",
            description =
                    "For officers and supervisors: they read it in the conversation and in open tasks, with the name of"
                            + " whoever wrote it; the customer never does.")
    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    void note(@PathVariable ReferenceNumber referenceNumber, @RequestBody InformationBody body, Authentication caller) {
        known(referenceNumber);
        running.noted(referenceNumber, body.text().strip(), names.of(caller.getName()));
    }

    @Operation(
            summary = "Withdraw a request",
            description =
                    "Ends it with the outcome WITHDRAWN and gives a booked slot back; 409 once it has ended. An"
                            + " officer or a supervisor does so as the customer asks on the phone, and the timeline tells that.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable ReferenceNumber referenceNumber) {
        known(referenceNumber);
        if (!running.withdraw(referenceNumber, submitter())) {
            throw new ConflictException(referenceNumber + " has ended already, so it cannot be withdrawn.");
        }
    }

    private static Submitter submitter() {
        return CallerRoles.areOfTheCentre() ? Submitter.OFFICE : Submitter.CUSTOMER;
    }

    private Request known(ReferenceNumber reference) {
        return requests.find(reference)
                .filter(request -> guard.showsByReference(request.reference()))
                .orElseThrow(() -> NotFoundException.ofRequest(reference));
    }

    /** What somebody says about a request: the customer's answer to a question, or a note for colleagues. */
    @Schema(name = "InformationBody")
    record InformationBody(@NotNull @LongText(max = 4000) String text) {}
}
