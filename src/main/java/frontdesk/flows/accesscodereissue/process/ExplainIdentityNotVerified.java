package frontdesk.flows.accesscodereissue.process;

import frontdesk.engine.TouchesTheOutside;
import frontdesk.flows.accesscodereissue.domain.Outcome;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the customer that an officer could not verify who they are, and closes the request. */
@Component
class ExplainIdentityNotVerified implements JavaDelegate, TouchesTheOutside {
    private final CodeMail mail;
    private final CodeEnd end;

    ExplainIdentityNotVerified(CodeMail mail, CodeEnd end) {
        this.mail = mail;
        this.end = end;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mail.send(execution, Map.of());
        end.with(Outcome.NOT_ELIGIBLE, "no-code", execution);
    }
}
