package frontdesk.flows.biometricsreschedule.process;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.ADDRESSES_TRIED;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.EMAIL_CORRECTED;

import frontdesk.engine.AnotherWay;
import frontdesk.engine.ModelStep;
import frontdesk.engine.OfficerTask;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ModelStep(
        label = "Tell the customer another way",
        does = "An e-mail came back; the officer tells the customer in another way, "
                + "and may learn the right address.")
class TellCustomerAnotherWay implements OfficerTask {
    private final AnotherWay anotherWay;
    private final RescheduleBrief brief;

    TellCustomerAnotherWay(AnotherWay anotherWay, RescheduleBrief brief) {
        this.anotherWay = anotherWay;
        this.brief = brief;
    }

    @Override
    public Set<String> takes() {
        return AnotherWay.TAKES;
    }

    @Override
    public Set<String> shows() {
        return RescheduleBrief.NAMES;
    }

    @Override
    public Map<String, Object> brief(DelegateTask task) {
        return brief.of(task);
    }

    @Override
    public void handedIn(DelegateExecution execution) {
        EMAIL_CORRECTED.set(execution, anotherWay.handedIn(execution));
        ADDRESSES_TRIED.set(execution, ADDRESSES_TRIED.in(execution) + 1);
    }
}
