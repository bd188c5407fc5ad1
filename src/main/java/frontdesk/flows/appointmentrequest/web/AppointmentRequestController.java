package frontdesk.flows.appointmentrequest.web;

import frontdesk.flows.appointmentrequest.process.AppointmentRequestProcess;
import frontdesk.web.RequestReceivedResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The door at which people's portals ask for appointments. */
@RestController
@Tag(name = "Appointment requests")
class AppointmentRequestController {
    private final AppointmentRequestProcess process;

    AppointmentRequestController(AppointmentRequestProcess process) {
        this.process = process;
    }

    @PostMapping("/api/v1/appointment-requests")
    @Operation(summary = "Ask for an in-person appointment; an officer reviews the request")
    ResponseEntity<RequestReceivedResponse> receive(@RequestBody AppointmentRequestBody body) {
        return RequestReceivedResponse.answer(process.receive(body.toRequest()));
    }
}
