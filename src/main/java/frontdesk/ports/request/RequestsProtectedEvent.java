package frontdesk.ports.request;

import frontdesk.domain.request.ReferenceNumber;
import java.util.List;

/** These requests are under way and have become protected; told in the transaction in which they did. */
public record RequestsProtectedEvent(List<ReferenceNumber> requests) {
    public RequestsProtectedEvent {
        requests = List.copyOf(requests);
    }
}
