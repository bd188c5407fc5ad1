package frontdesk.flows.accesscodereissue.web;

import frontdesk.domain.ReferenceNumber;
import frontdesk.flows.accesscodereissue.process.AccessCodeReissueProcess;
import frontdesk.ports.ProcessStartHandler;
import frontdesk.web.JsonBodyReader;
import org.springframework.stereotype.Component;

/** The same door for those who start the flow at the engine's own. */
@Component
class AccessCodeRequestDoor implements ProcessStartHandler {
    private final JsonBodyReader bodies;
    private final GuardedRequests guarded;
    private final AccessCodeReissueProcess process;

    AccessCodeRequestDoor(JsonBodyReader bodies, GuardedRequests guarded, AccessCodeReissueProcess process) {
        this.bodies = bodies;
        this.guarded = guarded;
        this.process = process;
    }

    @Override
    public String kind() {
        return AccessCodeReissueProcess.KEY;
    }

    @Override
    public ReferenceNumber receive(String json) {
        return process.register(guarded.admitted(bodies.readAtADoor(json, AccessCodeRequestBody.class)));
    }
}
