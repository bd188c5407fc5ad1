package frontdesk.flows.biometricsreschedule.web;

import frontdesk.domain.ReferenceNumber;
import frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleProcess;
import frontdesk.ports.ProcessStartHandler;
import frontdesk.web.JsonBodyReader;
import org.springframework.stereotype.Component;

/** The same door for those who start the flow at the engine's own. */
@Component
class RescheduleDoor implements ProcessStartHandler {
    private final JsonBodyReader bodies;
    private final BiometricsRescheduleProcess process;

    RescheduleDoor(JsonBodyReader bodies, BiometricsRescheduleProcess process) {
        this.bodies = bodies;
        this.process = process;
    }

    @Override
    public String kind() {
        return BiometricsRescheduleProcess.KEY;
    }

    @Override
    public ReferenceNumber receive(String json) {
        return ProcessStartHandler.taken(
                process.register(bodies.readAtADoor(json, RescheduleBody.class).toRequest()));
    }
}
