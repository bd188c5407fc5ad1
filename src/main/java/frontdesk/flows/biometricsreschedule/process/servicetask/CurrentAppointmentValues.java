package frontdesk.flows.biometricsreschedule.process.servicetask;

import static frontdesk.flows.biometricsreschedule.process.CaseVariables.PRESENT_OFFICE;

import frontdesk.domain.appointment.Office;
import frontdesk.flows.biometricsreschedule.process.RescheduleCaseLookup;
import frontdesk.ports.appointment.Offices;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What e-mails say about the appointment that stands, in its office's time. */
@Component
class CurrentAppointmentValues {
    private final RescheduleCaseLookup caseAtHand;
    private final Offices offices;

    CurrentAppointmentValues(RescheduleCaseLookup caseAtHand, Offices offices) {
        this.caseAtHand = caseAtHand;
        this.offices = offices;
    }

    Map<String, Object> values(DelegateExecution execution) {
        Optional<Office> office = offices.find(PRESENT_OFFICE.in(execution));
        return Map.of(
                "presentOffice",
                office.map(known -> known.name() + ", " + known.address()).orElse(""),
                "presentAppointmentAt",
                caseAtHand.appointmentAt(execution));
    }
}
