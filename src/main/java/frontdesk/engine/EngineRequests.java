package frontdesk.engine;

import frontdesk.domain.ReferenceNumber;
import frontdesk.ports.Requests;
import frontdesk.ports.RunningRequests;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands what a requester does to the instance that works on the request. The instance is looked up in Frontdesk's own
 * table and addressed by its id: a correlation by variable scans all that wait.
 */
@Component
class EngineRequests implements RunningRequests {
    static final String WITHDRAWN = "request-withdrawn";
    static final String ANSWERED = "customer-answered";

    private final Requests requests;
    private final RuntimeService runtime;

    EngineRequests(Requests requests, RuntimeService runtime) {
        this.requests = requests;
        this.runtime = runtime;
    }

    @Override
    @Transactional
    public boolean withdraw(ReferenceNumber reference) {
        Optional<String> instance = instanceWaitingFor(WITHDRAWN, reference);
        instance.ifPresent(id -> tell(id, WITHDRAWN));
        return instance.isPresent();
    }

    @Override
    @Transactional
    public boolean customerAnswered(ReferenceNumber reference, String text) {
        Optional<String> instance = instanceWaitingFor(ANSWERED, reference);
        instance.ifPresent(id -> {
            requests.say(reference, Requests.Speaker.CUSTOMER, text);
            requests.tell(reference, ANSWERED, Map.of());
            tell(id, ANSWERED);
        });
        return instance.isPresent();
    }

    private Optional<String> instanceWaitingFor(String message, ReferenceNumber reference) {
        return requests.find(reference)
                .filter(request -> !request.status().isFinal())
                .flatMap(Requests.Request::processInstanceId)
                .filter(id -> runtime.createEventSubscriptionQuery()
                                .processInstanceId(id)
                                .eventType("message")
                                .eventName(message)
                                .count()
                        > 0);
    }

    private void tell(String processInstanceId, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceId(processInstanceId)
                .correlate();
    }
}
