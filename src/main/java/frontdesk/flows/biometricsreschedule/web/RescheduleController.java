package frontdesk.flows.biometricsreschedule.web;

import frontdesk.engine.request.ProcessStarter;
import frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleProcess;
import frontdesk.flows.biometricsreschedule.process.RescheduleRequestMapper;
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

/** Where people's portals ask to move biometrics appointments. */
@RestController
@Tag(name = "Biometrics reschedules")
class RescheduleController extends RequestStartController<RescheduleBody> {
    RescheduleController(JsonBodyReader bodies, ProcessStarter processes) {
        super(BiometricsRescheduleProcess.KEY, RescheduleBody.class, bodies, processes);
    }

    @PostMapping("/api/v1/biometrics-reschedules")
    @Operation(
            summary = "Ask to move a biometrics appointment for good cause",
            description = "Where the rules are clear the appointment is moved at once; else an officer decides. The"
                    + " present appointment stands until the new one is booked.")
    ResponseEntity<RequestReceivedResponse> receive(@RequestBody RescheduleBody body) {
        return start(body);
    }

    @Override
    protected NewRequest newRequest(RescheduleBody body) {
        return RescheduleRequestMapper.of(body.toRequest());
    }
}
