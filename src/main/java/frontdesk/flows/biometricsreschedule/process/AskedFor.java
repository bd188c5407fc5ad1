package frontdesk.flows.biometricsreschedule.process;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.flows.biometricsreschedule.domain.RescheduleRequest;
import frontdesk.ports.request.Requests;
import org.springframework.stereotype.Component;

/** What was asked for under a reference number, read again from the record of requests. */
@Component
public class AskedFor {
    private final Requests requests;

    AskedFor(Requests requests) {
        this.requests = requests;
    }

    /** The request under this number. */
    public RescheduleRequest under(ReferenceNumber reference) {
        return RescheduleRequestMapper.read(
                requests.find(reference).orElseThrow().requester(), requests.facts(reference));
    }
}
