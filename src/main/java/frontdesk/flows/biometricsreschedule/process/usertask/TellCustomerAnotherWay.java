package frontdesk.flows.biometricsreschedule.process.usertask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.ADDRESSES_TRIED;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.EMAIL_CORRECTED;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.usertask.AlternativeContactSubmission;
import frontdesk.engine.usertask.UserTaskHandler;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Tell the customer another way",
        does = "An e-mail came back; the officer tells the customer in another way, "
                + "and may learn the right address.")
class TellCustomerAnotherWay implements UserTaskHandler {
    private final AlternativeContactSubmission anotherWay;
    private final RescheduleBrief brief;

    TellCustomerAnotherWay(AlternativeContactSubmission anotherWay, RescheduleBrief brief) {
        this.anotherWay = anotherWay;
        this.brief = brief;
    }

    @Override
    public Set<String> inputVariables() {
        return AlternativeContactSubmission.TAKES;
    }

    @Override
    public Set<String> briefVariables() {
        return RescheduleBrief.NAMES;
    }

    @Override
    public Map<String, Object> brief(DelegateTask task) {
        return brief.of(task);
    }

    @Override
    public void complete(DelegateExecution execution) {
        EMAIL_CORRECTED.set(execution, anotherWay.apply(execution));
        ADDRESSES_TRIED.set(execution, ADDRESSES_TRIED.in(execution) + 1);
    }
}
