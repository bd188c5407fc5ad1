package frontdesk.web.requests;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.ports.request.Requests.Receipt;
import frontdesk.web.problem.ConflictException;
import java.net.URI;
import org.springframework.http.ResponseEntity;

/** What a portal gets back at once when it has asked for something: a reference number, and where to look it up. */
public record RequestReceivedResponse(String referenceNumber, RequestStatus status) {
    /**
     * 201, with the address of the request, where it was taken.
     *
     * @throws ConflictException where the same is asked already, with the reference number of what is open
     */
    public static ResponseEntity<RequestReceivedResponse> answer(Receipt receipt) {
        if (receipt instanceof Receipt.AlreadyOpen open) {
            throw new ConflictException(open.sentence(), open.reference());
        }
        ReferenceNumber reference = ((Receipt.Received) receipt).reference();
        return ResponseEntity.created(URI.create("/api/v1/requests/" + reference))
                .body(new RequestReceivedResponse(reference.value(), RequestStatus.RECEIVED));
    }
}
