package frontdesk.flows.textaheadcallback.web;

import frontdesk.domain.ReferenceNumber;
import frontdesk.flows.textaheadcallback.process.TextAheadCallbackProcess;
import frontdesk.ports.ProcessStartHandler;
import frontdesk.web.JsonBodyReader;
import org.springframework.stereotype.Component;

/** The same door for those who start the flow at the engine's own. */
@Component
class CallbackDoor implements ProcessStartHandler {
    private final JsonBodyReader bodies;
    private final TextAheadCallbackProcess process;

    CallbackDoor(JsonBodyReader bodies, TextAheadCallbackProcess process) {
        this.bodies = bodies;
        this.process = process;
    }

    @Override
    public String kind() {
        return TextAheadCallbackProcess.KEY;
    }

    @Override
    public ReferenceNumber receive(String json) {
        return ProcessStartHandler.taken(
                process.register(bodies.readAtADoor(json, CallbackBody.class).toRequest()));
    }
}
