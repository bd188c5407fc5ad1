package frontdesk.flows.accesscodereissue.process;

import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.DELIVER_BY;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ELIGIBLE;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.NOTICE_ATTEMPTS;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.NOTICE_REFUSED;

import frontdesk.domain.casefile.CaseClaim;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.request.RequestMessageCorrelator;
import frontdesk.flows.accesscodereissue.domain.Outcome;
import frontdesk.ports.messaging.ReturnedLetters;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.NewRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the application tells the flow. */
@Component
public class AccessCodeReissueProcess implements ReturnedLetters {
    /** The flow's process key. */
    public static final String KEY = "access-code-reissue";

    private static final String PREFIX = "AC";

    private static final String IDENTITY_CHECK = "determine-identity-check";
    private static final String CAME_BACK = "Its letter came back";

    private final Requests requests;
    private final CaseVariables variables;
    private final RequestMessageCorrelator events;
    private final RuntimeService runtime;

    AccessCodeReissueProcess(
            Requests requests, CaseVariables variables, RequestMessageCorrelator events, RuntimeService runtime) {
        this.events = events;
        this.variables = variables;
        this.requests = requests;
        this.runtime = runtime;
    }

    /**
     * What the record of requests keeps of a request for a code. Nothing may be asked only once: an answer that the same is
     * asked already would tell of somebody else's request.
     */
    public static NewRequest newRequest(CaseClaim claim) {
        return new NewRequest(KEY, PREFIX, claim.requester(), claim.facts(), Set.of());
    }

    /**
     * In a new instance under the same reference, from the table of identity checks on. What is left of the old one would
     * only tell that the letter is on its way.
     */
    @Override
    public void lookAgain(ReferenceNumber reference, int attempts) {
        requests.findToChange(reference)
                .filter(request -> request.outcome().equals(Optional.of(Outcome.CODE_SENT.name())))
                .ifPresent(request -> lookAgain(request, attempts));
    }

    private void lookAgain(Requests.Request request, int attempts) {
        ReferenceNumber reference = request.reference();
        events.refuseSuspended(reference);
        request.processInstanceId()
                .filter(this::isRunning)
                .ifPresent(id -> runtime.deleteProcessInstance(id, CAME_BACK));
        requests.takeUpAgain(reference, Set.of());
        Map<String, Object> known = new HashMap<>(variables.of(reference));
        known.put(ELIGIBLE.name(), true);
        known.put(DELIVER_BY.name(), "LETTER");
        known.put(NOTICE_ATTEMPTS.name(), attempts);
        known.put(NOTICE_REFUSED.name(), true);
        runtime.createProcessInstanceByKey(KEY)
                .businessKey(reference.value())
                .startBeforeActivity(IDENTITY_CHECK)
                .setVariables(known)
                .execute();
    }

    private boolean isRunning(String instance) {
        return runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0;
    }
}
