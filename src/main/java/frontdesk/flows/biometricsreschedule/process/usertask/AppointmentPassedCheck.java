package frontdesk.flows.biometricsreschedule.process.usertask;

import frontdesk.engine.brief.OfficerFormats;
import frontdesk.engine.usertask.UserTaskHandler.SubmissionRejectedException;
import frontdesk.flows.biometricsreschedule.process.RescheduleCaseLookup;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Refuses decisions that come when the present appointment has passed; the flow tells the customer what to do then. */
@Component
public class AppointmentPassedCheck {
    private final RescheduleCaseLookup caseAtHand;
    private final InstantSource clock;

    /** @param caseAtHand says when the appointment is */
    public AppointmentPassedCheck(RescheduleCaseLookup caseAtHand, InstantSource clock) {
        this.caseAtHand = caseAtHand;
        this.clock = clock;
    }

    public void refuse(VariableScope scope) {
        ZonedDateTime at = caseAtHand.appointmentAt(scope);
        if (!clock.instant().isBefore(at.toInstant())) {
            throw new SubmissionRejectedException(
                    "The appointment on %s has passed meanwhile, so it cannot be moved this way any more."
                                    .formatted(OfficerFormats.time(at))
                            + " The customer is told to call.");
        }
    }
}
