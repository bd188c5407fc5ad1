package frontdesk.ports.request;

import frontdesk.domain.request.AccessRole;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.Requests.Request;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people at the centre still have to do for requests. */
public interface OpenTasks {
    /**
     * The open tasks of these requests, as far as somebody in these roles may do them: those that are due first at the
     * beginning, those without a due time at the end. A request without any is not in the map.
     */
    Map<ReferenceNumber, List<OpenTask>> of(Collection<Request> requests, Set<AccessRole> roles);

    /**
     * A task that is not done yet.
     *
     * @param name what officers read, such as {@code Review the request}
     * @param assignee the account of whoever holds it
     */
    record OpenTask(String id, String name, Optional<String> assignee, Optional<Instant> due) {}
}
