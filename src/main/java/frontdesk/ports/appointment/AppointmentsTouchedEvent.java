package frontdesk.ports.appointment;

import frontdesk.domain.request.ReferenceNumber;
import java.util.List;

/**
 * What people were told about these requests' appointments no longer holds; told in the transaction in which it changed.
 *
 * @param why a sentence for officers
 */
public record AppointmentsTouchedEvent(List<ReferenceNumber> requests, String why) {
    public AppointmentsTouchedEvent {
        requests = List.copyOf(requests);
    }
}
