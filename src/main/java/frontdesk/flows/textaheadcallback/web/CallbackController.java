package frontdesk.flows.textaheadcallback.web;

import frontdesk.engine.request.ProcessStarter;
import frontdesk.flows.textaheadcallback.process.CallbackRequestMapper;
import frontdesk.flows.textaheadcallback.process.TextAheadCallbackProcess;
import frontdesk.ports.request.Requests.NewRequest;
import frontdesk.web.json.JsonBodyReader;
import frontdesk.web.requests.RequestReceivedResponse;
import frontdesk.web.requests.RequestStartController;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where people's portals and the phone system ask for callbacks. */
@RestController
@Tag(name = "Callbacks")
class CallbackController extends RequestStartController<CallbackBody> {
    CallbackController(JsonBodyReader bodies, ProcessStarter processes) {
        super(TextAheadCallbackProcess.KEY, CallbackBody.class, bodies, processes);
    }

    @PostMapping("/api/v1/callbacks")
    @Operation(summary = "Ask to be called back, after a text that asks whether the customer is free if they want one")
    ResponseEntity<RequestReceivedResponse> receive(@RequestBody CallbackBody body) {
        return start(body);
    }

    @Override
    protected NewRequest newRequest(CallbackBody body) {
        return CallbackRequestMapper.of(body.toRequest());
    }
}
