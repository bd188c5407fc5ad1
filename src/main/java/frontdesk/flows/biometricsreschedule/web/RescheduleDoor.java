package frontdesk.flows.biometricsreschedule.web;

import frontdesk.domain.ReferenceNumber;
import frontdesk.flows.biometricsreschedule.domain.RescheduleRequest;
import frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleProcess;
import frontdesk.ports.RequestDoor;
import frontdesk.ports.Requests.Receipt;
import frontdesk.web.InvalidRequest;
import frontdesk.web.JsonBodies;
import org.springframework.stereotype.Component;

/** The same door for those who start the flow at the engine's own. */
@Component
class RescheduleDoor implements RequestDoor {
    private final JsonBodies bodies;
    private final BiometricsRescheduleProcess process;

    RescheduleDoor(JsonBodies bodies, BiometricsRescheduleProcess process) {
        this.bodies = bodies;
        this.process = process;
    }

    @Override
    public String kind() {
        return BiometricsRescheduleProcess.KEY;
    }

    @Override
    public ReferenceNumber receive(String json) {
        Receipt receipt = process.register(judged(json));
        if (receipt instanceof Receipt.AlreadyOpen open) {
            throw new AlreadyOpen(open);
        }
        return ((Receipt.Received) receipt).reference();
    }

    private RescheduleRequest judged(String json) {
        try {
            return bodies.read(json, RescheduleBody.class).toRequest();
        } catch (InvalidRequest invalid) {
            throw new Refused(invalid.getMessage());
        }
    }
}
