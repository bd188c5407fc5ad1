package frontdesk.flows.appointmentrequest.web;

import frontdesk.engine.request.ProcessStarter;
import frontdesk.flows.appointmentrequest.process.AppointmentRequestProcess;
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

/** Where people's portals ask for appointments. */
@RestController
@Tag(name = "Appointment requests")
class AppointmentRequestController extends RequestStartController<AppointmentRequestBody> {
    private final AppointmentRequestProcess process;

    AppointmentRequestController(JsonBodyReader bodies, ProcessStarter processes, AppointmentRequestProcess process) {
        super(AppointmentRequestProcess.KEY, AppointmentRequestBody.class, bodies, processes);
        this.process = process;
    }

    @PostMapping("/api/v1/appointment-requests")
    @Operation(summary = "Ask for an in-person appointment; an officer reviews the request")
    ResponseEntity<RequestReceivedResponse> receive(@RequestBody AppointmentRequestBody body) {
        return start(body);
    }

    @Override
    protected NewRequest newRequest(AppointmentRequestBody body) {
        return process.newRequest(body.toRequest());
    }
}
