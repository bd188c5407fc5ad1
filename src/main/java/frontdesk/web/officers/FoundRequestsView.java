package frontdesk.web.officers;

import frontdesk.domain.request.RequestStatus;
import frontdesk.ports.request.OpenTasks.OpenTask;
import frontdesk.ports.request.Requests.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of the requests that were found.
 *
 * @param next to ask for the page after this one; null on the last one
 */
record FoundRequestsView(List<Line> requests, Optional<String> next) {
    /**
     * A request.
     *
     * @param name of whoever asked
     * @param task what is still to be done for it and is due first; null where nothing is
     */
    record Line(
            String referenceNumber,
            String kind,
            RequestStatus status,
            Optional<String> outcome,
            String name,
            Instant receivedAt,
            Optional<OpenTask> task) {
        static Line of(Request request, List<OpenTask> tasks) {
            return new Line(
                    request.reference().value(),
                    request.kind(),
                    request.status(),
                    request.outcome(),
                    request.requester().name(),
                    request.receivedAt(),
                    tasks.stream().findFirst());
        }
    }
}
