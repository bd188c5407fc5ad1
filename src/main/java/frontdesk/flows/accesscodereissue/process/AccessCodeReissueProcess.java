package frontdesk.flows.accesscodereissue.process;

import frontdesk.domain.ReferenceNumber;
import frontdesk.flows.accesscodereissue.domain.AccessCodeRequest;
import frontdesk.ports.Requests;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the application tells the flow. */
@Component
public class AccessCodeReissueProcess {
    /** The flow's process key. */
    public static final String KEY = "access-code-reissue";

    static final String PREFIX = "AC";

    private final Requests requests;
    private final RuntimeService runtime;

    AccessCodeReissueProcess(Requests requests, RuntimeService runtime) {
        this.requests = requests;
        this.runtime = runtime;
    }

    /** Writes a request down without starting the flow, for a door whose caller starts it in the same transaction. */
    public ReferenceNumber register(AccessCodeRequest request) {
        return ((Requests.Receipt.Received) requests.receive(AccessCodeFacts.of(request))).reference();
    }

    /**
     * Takes a request in: writes it down and starts the flow, both or neither. No case is looked up here, so that the
     * answer takes as long whether there is one or not.
     */
    @Transactional
    public ReferenceNumber receive(AccessCodeRequest request) {
        ReferenceNumber reference = register(request);
        runtime.startProcessInstanceByKey(KEY, reference.value());
        return reference;
    }
}
