package frontdesk.flows.biometricsreschedule.web;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleProcess;
import frontdesk.ports.request.ProcessStartHandler;
import frontdesk.web.json.JsonBodyReader;
import frontdesk.web.requests.RequestReceivedResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where people's portals ask to move biometrics appointments. */
@RestController
@Tag(name = "Biometrics reschedules")
class RescheduleController implements ProcessStartHandler {
    private final JsonBodyReader bodies;
    private final BiometricsRescheduleProcess process;

    RescheduleController(JsonBodyReader bodies, BiometricsRescheduleProcess process) {
        this.bodies = bodies;
        this.process = process;
    }

    @PostMapping("/api/v1/biometrics-reschedules")
    @Operation(
            summary = "Ask to move a biometrics appointment for good cause",
            description = "Where the rules are clear the appointment is moved at once; else an officer decides. The"
                    + " present appointment stands until the new one is booked.")
    ResponseEntity<RequestReceivedResponse> receive(@RequestBody RescheduleBody body) {
        return RequestReceivedResponse.answer(process.receive(body.toRequest()));
    }

    @Override
    public String kind() {
        return BiometricsRescheduleProcess.KEY;
    }

    /** The same for those who start the flow at the engine's own endpoint. */
    @Override
    public ReferenceNumber receive(String json) {
        return ProcessStartHandler.taken(
                process.register(bodies.readAtStart(json, RescheduleBody.class).toRequest()));
    }
}
