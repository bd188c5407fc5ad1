package frontdesk.flows.appointmentrequest.web;

import frontdesk.domain.ReferenceNumber;
import frontdesk.flows.appointmentrequest.process.AppointmentRequestProcess;
import frontdesk.ports.ProcessStartHandler;
import frontdesk.web.JsonBodyReader;
import org.springframework.stereotype.Component;

/** The same door for those who start the flow at the engine's own. */
@Component
class AppointmentRequestDoor implements ProcessStartHandler {
    private final JsonBodyReader bodies;
    private final AppointmentRequestProcess process;

    AppointmentRequestDoor(JsonBodyReader bodies, AppointmentRequestProcess process) {
        this.bodies = bodies;
        this.process = process;
    }

    @Override
    public String kind() {
        return AppointmentRequestProcess.KEY;
    }

    @Override
    public ReferenceNumber receive(String json) {
        return ProcessStartHandler.taken(process.register(
                bodies.readAtADoor(json, AppointmentRequestBody.class).toRequest()));
    }
}
