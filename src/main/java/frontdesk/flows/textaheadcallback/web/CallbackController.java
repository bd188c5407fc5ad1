package frontdesk.flows.textaheadcallback.web;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.flows.textaheadcallback.process.TextAheadCallbackProcess;
import frontdesk.ports.request.ProcessStartHandler;
import frontdesk.web.json.JsonBodyReader;
import frontdesk.web.requests.RequestReceivedResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where people's portals and the phone system ask for callbacks. */
@RestController
@Tag(name = "Callbacks")
class CallbackController implements ProcessStartHandler {
    private final JsonBodyReader bodies;
    private final TextAheadCallbackProcess process;

    CallbackController(JsonBodyReader bodies, TextAheadCallbackProcess process) {
        this.bodies = bodies;
        this.process = process;
    }

    @PostMapping("/api/v1/callbacks")
    @Operation(summary = "Ask to be called back, after a text that asks whether the customer is free if they want one")
    ResponseEntity<RequestReceivedResponse> receive(@RequestBody CallbackBody body) {
        return RequestReceivedResponse.answer(process.receive(body.toRequest()));
    }

    @Override
    public String kind() {
        return TextAheadCallbackProcess.KEY;
    }

    /** The same for those who start the flow at the engine's own endpoint. */
    @Override
    public ReferenceNumber receive(String json) {
        return ProcessStartHandler.taken(
                process.register(bodies.readAtStart(json, CallbackBody.class).toRequest()));
    }
}
