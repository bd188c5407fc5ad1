package frontdesk.flows.appointmentrequest.web;

import frontdesk.domain.ReferenceNumber;
import frontdesk.flows.appointmentrequest.process.AppointmentRequestProcess;
import frontdesk.ports.RequestDoor;
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
        return RequestDoor.taken(process.register(
                bodies.readAtADoor(json, AppointmentRequestBody.class).toRequest()));
    }
}
