package frontdesk.flows.textaheadcallback.process;

import static frontdesk.engine.process.ProcessDataContract.names;
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
import java.util.Map;
import java.util.Set;

/** What the flow's code writes and tells, for whoever checks its models. */
final class TextAheadCallbackDataContract {
    private TextAheadCallbackDataContract() {}

    static ProcessDataContract contract() {
        return new ProcessDataContract(
                ProcessDataContract.typesOf(TextAheadCallbackVariables.ALL),
                names(
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
                        "ask-by-text", names(TEXT_ATTEMPTS, LAST_REPLY),
                        "ask-again", names(CLARIFIED_ATTEMPT),
                        "read-replies", names(LAST_REPLY),
                        "call-customer", names(CALL_ATTEMPTS)),
                Map.of(
                        "customer-said-yes", names(LAST_REPLY),
                        "customer-said-no", names(LAST_REPLY),
                        "reply-unclear", names(UNCLEAR_AT),
                        "reply-has-to-be-read", names(LAST_REPLY, UNCLEAR_AT),
                        "message-came-back", Set.of(),
                        "request-withdrawn", Set.of()));
    }
}
