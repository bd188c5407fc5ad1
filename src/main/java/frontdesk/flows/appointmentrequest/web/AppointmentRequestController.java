package frontdesk.flows.appointmentrequest.web;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.flows.appointmentrequest.process.AppointmentRequestProcess;
import frontdesk.ports.request.ProcessStartHandler;
import frontdesk.web.json.JsonBodyReader;
import frontdesk.web.requests.RequestReceivedResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where people's portals ask for appointments. */
@RestController
@Tag(name = "Appointment requests")
class AppointmentRequestController implements ProcessStartHandler {
    private final JsonBodyReader bodies;
    private final AppointmentRequestProcess process;

    AppointmentRequestController(JsonBodyReader bodies, AppointmentRequestProcess process) {
        this.bodies = bodies;
        this.process = process;
    }

    @PostMapping("/api/v1/appointment-requests")
    @Operation(summary = "Ask for an in-person appointment; an officer reviews the request")
    ResponseEntity<RequestReceivedResponse> receive(@RequestBody AppointmentRequestBody body) {
        return RequestReceivedResponse.answer(process.receive(body.toRequest()));
    }

    @Override
    public String kind() {
        return AppointmentRequestProcess.KEY;
    }

    /** The same for those who start the flow at the engine's own endpoint. */
    @Override
    public ReferenceNumber receive(String json) {
        return ProcessStartHandler.taken(process.register(
                bodies.readAtStart(json, AppointmentRequestBody.class).toRequest()));
    }
}
