package frontdesk.ports.request;

import frontdesk.domain.request.ReferenceNumber;
import java.util.List;

/** The cases of these requests, which are under way, have become protected ones; told in the transaction that did it. */
public record CaseBecameProtectedEvent(List<ReferenceNumber> requests) {
    public CaseBecameProtectedEvent {
        requests = List.copyOf(requests);
    }
}
