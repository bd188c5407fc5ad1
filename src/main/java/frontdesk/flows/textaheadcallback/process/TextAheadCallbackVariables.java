package frontdesk.flows.textaheadcallback.process;

import static frontdesk.engine.process.ProcessDataContract.namesOf;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.process.TextFormat;
import frontdesk.engine.process.Variable;
import frontdesk.flows.textaheadcallback.domain.CallResult;
import frontdesk.flows.textaheadcallback.domain.CallbackRequest;
import frontdesk.flows.textaheadcallback.domain.ReadMeaning;
import frontdesk.ports.casefile.CaseDirectory;
import frontdesk.ports.request.Requests;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Every variable of the flow. Codes and small facts only: numbers, names and words stay in Frontdesk's own tables. */
@Component
public class TextAheadCallbackVariables implements ProcessVariables {
    /** What the call is about: a code such as CASE_STATUS. */
    public static final Variable<String> TOPIC = Variable.text("topic");

    /** The form of the case that the call is about, such as I-765; null where no case is known. */
    public static final Variable<String> CASE_FORM = Variable.text("caseForm");

    /** Whether the customer wants a text before the call. */
    public static final Variable<Boolean> TEXT_AHEAD = Variable.yesOrNo("textAhead");

    /** How often the customer was asked by text so far. */
    public static final Variable<Integer> TEXT_ATTEMPTS = Variable.number("textAttempts");

    /** For which of these attempts the customer was asked once more for yes or no; 0 for none. */
    public static final Variable<Integer> CLARIFIED_ATTEMPT = Variable.number("clarifiedAttempt");

    /**
     * When the customer last wrote what is neither yes nor no, such as {@code 2026-12-01T15:04:05Z}; null for never.
     */
    public static final Variable<String> UNCLEAR_AT = Variable.formatted("unclearAt", TextFormat.MOMENT);

    /** YES or NO, as the customer answered the last text; null where nothing was answered. */
    public static final Variable<String> LAST_REPLY = Variable.code("lastReply", "YES", "NO");

    /** Callback hours within which the customer must be called, from the table: {@code PT30M}. */
    public static final Variable<String> CALL_WITHIN = Variable.formatted("callWithin", TextFormat.DURATION);

    /** Where the call stands in the officers' list, from the table; higher is more pressing. */
    public static final Variable<Integer> CALL_PRIORITY = Variable.priority("callPriority");

    /** Where an overdue call stands in the list, from the table. */
    public static final Variable<Integer> OVERDUE_PRIORITY = Variable.priority("overduePriority");

    /** The group whose officers call, from the table. */
    public static final Variable<String> CALL_QUEUE = Variable.text("callQueue");

    /** Calls made so far. */
    public static final Variable<Integer> CALL_ATTEMPTS = Variable.number("callAttempts");

    /** What an officer reads in the customer's words: YES, NO, STOP, WRONG_PERSON or UNCLEAR; null before. */
    public static final Variable<String> MEANING = Variable.code("meaning", ReadMeaning.class);

    /** REACHED, NO_ANSWER or LEFT_MESSAGE: how the last call went; null before the first. */
    public static final Variable<String> CALL_RESULT = Variable.code("callResult", CallResult.class);

    private final Requests requests;
    private final CaseDirectory cases;

    TextAheadCallbackVariables(Requests requests, CaseDirectory cases) {
        this.requests = requests;
        this.cases = cases;
    }

    @Override
    public String processKey() {
        return TextAheadCallbackProcess.KEY;
    }

    @Override
    public Set<String> tables() {
        return Set.of(PhraseTable.KEY);
    }

    @Override
    public Map<Variable<?>, Object> knownAtStart(ReferenceNumber reference) {
        CallbackRequest asked = CallbackRequestMapper.read(
                requests.find(reference).orElseThrow().requester(), requests.facts(reference));
        Map<Variable<?>, Object> known = new HashMap<>(Map.of(
                TOPIC, asked.topic(),
                TEXT_AHEAD, asked.textAhead(),
                TEXT_ATTEMPTS, 0,
                CLARIFIED_ATTEMPT, 0,
                CALL_ATTEMPTS, 0));
        asked.receiptNumber().flatMap(cases::find).map(CaseFile::form).ifPresent(form -> known.put(CASE_FORM, form));
        return known;
    }

    @Override
    public Optional<ProcessDataContract> dataContract() {
        return Optional.of(new ProcessDataContract(
                ProcessDataContract.byName(all()),
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
                        "request-withdrawn", Set.of())));
    }
}
