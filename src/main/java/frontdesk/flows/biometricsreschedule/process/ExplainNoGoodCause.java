package frontdesk.flows.biometricsreschedule.process;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.ADDRESSES_TRIED;

import frontdesk.engine.ModelStep;
import frontdesk.engine.TouchesTheOutside;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ModelStep(
        label = "Explain that it stays",
        does = "Tells the customer that the present appointment stands, and what it " + "means to miss it.")
class ExplainNoGoodCause implements JavaDelegate, TouchesTheOutside {
    private final RescheduleMail mail;
    private final PresentAppointment present;

    ExplainNoGoodCause(RescheduleMail mail, PresentAppointment present) {
        this.mail = mail;
        this.present = present;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mail.send(execution, ADDRESSES_TRIED.in(execution) + 1, present.values(execution), List.of());
    }
}
