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
    private final AppointmentRequestRules rules;
    private final AppointmentRequestProcess process;

    AppointmentRequestDoor(JsonBodies bodies, AppointmentRequestRules rules, AppointmentRequestProcess process) {
        this.bodies = bodies;
        this.rules = rules;
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
            throw new Refused("The same request is open already under " + open.reference() + ".");
        }
        return ((Receipt.Received) receipt).reference();
    }

    private AppointmentRequest judged(String json) {
        try {
            AppointmentRequest request =
                    bodies.read(json, AppointmentRequestBody.class).toRequest();
            rules.check(request);
            return request;
        } catch (InvalidRequest invalid) {
            throw new Refused(invalid.getMessage());
        }
    }
}
