package frontdesk.flows.textaheadcallback.process.usertask;

import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.CALL_ATTEMPTS;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.LAST_REPLY;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.CaseSummaryFormatter;
import frontdesk.engine.brief.OfficerFormats;
import frontdesk.engine.brief.RequestBrief;
import frontdesk.engine.brief.TaskBrief;
import frontdesk.flows.textaheadcallback.domain.CallbackRequest;
import frontdesk.flows.textaheadcallback.domain.ReplyClassification;
import frontdesk.flows.textaheadcallback.process.CallbackRequestMapper;
import frontdesk.ports.request.Requests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** All that an officer must see to call a customer, on one page. */
@Component
class CallCustomerBrief implements TaskBrief {
    /** The other open callbacks of the number. */
    static final String OTHERS = "otherCallbacks";

    /** Whether the customer's last word was yes, as the officer reads it. */
    private static final String SAID_YES = "customerSaidYes";

    private static final Set<String> NAMES =
            RequestBrief.with(Set.of("topicName", "caseSummary", OTHERS, "attempt", SAID_YES));

    private final RequestBrief requestBrief;
    private final Requests requests;
    private final CaseSummaryFormatter caseLines;
    private final OtherCallbacks others;

    CallCustomerBrief(
            RequestBrief requestBrief, Requests requests, CaseSummaryFormatter caseLines, OtherCallbacks others) {
        this.requestBrief = requestBrief;
        this.requests = requests;
        this.caseLines = caseLines;
        this.others = others;
    }

    @Override
    public Set<String> variables() {
        return NAMES;
    }

    @Override
    public Map<String, Object> of(DelegateTask task) {
        ReferenceNumber reference = new ReferenceNumber(task.getExecution().getProcessBusinessKey());
        Requests.Request request = requests.find(reference).orElseThrow();
        CallbackRequest asked = CallbackRequestMapper.read(request.requester(), requests.facts(reference));
        return requestBrief.with(
                Map.of(
                        "topicName",
                        OfficerFormats.beginning(OfficerFormats.code(asked.topic())),
                        "caseSummary",
                        String.join("\n", caseSummary(asked)),
                        OTHERS,
                        others.lines(request),
                        "attempt",
                        CALL_ATTEMPTS.in(task) + 1,
                        SAID_YES,
                        saidYes(task)),
                task);
    }

    /** Whether the customer's last word was yes. */
    static boolean saidYes(DelegateTask task) {
        return LAST_REPLY
                .find(task)
                .filter(ReplyClassification.YES.name()::equals)
                .isPresent();
    }

    private List<String> caseSummary(CallbackRequest asked) {
        return asked.receiptNumber()
                .map(number -> caseLines.of(number, asked.requester()))
                .orElse(List.of("No receipt number was given, so no case was looked up."));
    }
}
