package frontdesk.flows.__package__.web;

import frontdesk.engine.request.ProcessStarter;
import frontdesk.flows.__package__.process.__Flow__Process;
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

/** Where people's portals ask. The address is open to integration systems, as that of every flow. */
@RestController
@Tag(name = "__Words__")
class __Flow__Controller extends RequestStartController<__Flow__Body> {
    __Flow__Controller(JsonBodyReader bodies, ProcessStarter processes) {
        super(__Flow__Process.KEY, __Flow__Body.class, bodies, processes);
    }

    @PostMapping("/api/v1/__flow__-requests")
    @Operation(summary = "Ask about __words__", description = "An officer answers by e-mail.")
    ResponseEntity<RequestReceivedResponse> receive(@RequestBody __Flow__Body body) {
        return start(body);
    }

    @Override
    protected NewRequest newRequest(__Flow__Body body) {
        return __Flow__Process.newRequest(body.toRequest());
    }
}
