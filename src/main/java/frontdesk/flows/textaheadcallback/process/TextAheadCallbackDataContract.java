package frontdesk.flows.textaheadcallback.process;

import static frontdesk.engine.process.ProcessDataContract.namesOf;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.CALL_ATTEMPTS;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.CASE_FORM;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.CLARIFIED_ATTEMPT;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.LAST_REPLY;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.REFERENCE_NUMBER;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.TEXT_AHEAD;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.TEXT_ATTEMPTS;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.TOPIC;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.UNCLEAR_AT;

import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.process.Variable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the flow's code writes and tells, for whoever checks its models. */
final class TextAheadCallbackDataContract {
    private TextAheadCallbackDataContract() {}

    static ProcessDataContract contract(List<Variable<?>> all) {
        return new ProcessDataContract(
                ProcessDataContract.byName(all),
                namesOf(
                        REFERENCE_NUMBER,
                        TOPIC,
                        CASE_FORM,
                        TEXT_AHEAD,
                        TEXT_ATTEMPTS,
                        CLARIFIED_ATTEMPT,
                        UNCLEAR_AT,
                        LAST_REPLY,
                        CALL_ATTEMPTS),
                Map.of(
                        "ask-by-text", namesOf(TEXT_ATTEMPTS, LAST_REPLY),
                        "ask-again", namesOf(CLARIFIED_ATTEMPT),
                        "read-replies", namesOf(LAST_REPLY),
                        "call-customer", namesOf(CALL_ATTEMPTS)),
                Map.of(
                        "customer-said-yes", namesOf(LAST_REPLY),
                        "customer-said-no", namesOf(LAST_REPLY),
                        "reply-unclear", namesOf(UNCLEAR_AT),
                        "reply-has-to-be-read", namesOf(LAST_REPLY, UNCLEAR_AT),
                        "message-came-back", Set.of(),
                        "request-withdrawn", Set.of()));
    }
}
