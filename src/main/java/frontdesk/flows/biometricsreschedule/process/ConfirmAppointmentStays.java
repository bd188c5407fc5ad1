package frontdesk.flows.biometricsreschedule.process;

import frontdesk.engine.ModelStep;
import frontdesk.engine.TouchesTheOutside;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ModelStep(
        label = "Confirm that it stays",
        does = "Confirms to the customer that the request is withdrawn and the " + "present appointment stands.")
class ConfirmAppointmentStays implements JavaDelegate, TouchesTheOutside {
    private final RescheduleMail mail;
    private final PresentAppointment present;

    ConfirmAppointmentStays(RescheduleMail mail, PresentAppointment present) {
        this.mail = mail;
        this.present = present;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mail.send(execution, 1, present.values(execution), List.of());
    }
}
