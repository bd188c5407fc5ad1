package frontdesk.flows.appointmentrequest.web;

import frontdesk.domain.ReferenceNumber;
import frontdesk.flows.appointmentrequest.domain.AppointmentRequest;
import frontdesk.flows.appointmentrequest.process.AppointmentRequestProcess;
import frontdesk.ports.RequestDoor;
import frontdesk.ports.Requests.Receipt;
import frontdesk.web.InvalidRequest;
import frontdesk.web.JsonBodies;
import org.springframework.stereotype.Component;

/** The same door for those who start the flow at the engine's own. */
@Component
class AppointmentRequestDoor implements RequestDoor {
    private final JsonBodies bodies;
    private final AppointmentRequestProcess process;

    AppointmentRequestDoor(JsonBodies bodies, AppointmentRequestProcess process) {
        this.bodies = bodies;
        this.process = process;
    }

    @Override
    public String kind() {
        return AppointmentRequestProcess.KEY;
    }

    @Override
    public ReferenceNumber receive(String json) {
        Receipt receipt = process.register(judged(json));
        if (receipt instanceof Receipt.AlreadyOpen open) {
            throw new AlreadyOpen(open);
        }
        return ((Receipt.Received) receipt).reference();
    }

    private AppointmentRequest judged(String json) {
        try {
            return bodies.read(json, AppointmentRequestBody.class).toRequest();
        } catch (InvalidRequest invalid) {
            throw new Refused(invalid.getMessage());
        }
    }
}
