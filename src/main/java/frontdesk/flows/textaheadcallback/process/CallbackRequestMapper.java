package frontdesk.flows.textaheadcallback.process;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.Requester;
import frontdesk.flows.textaheadcallback.domain.CallbackRequest;
import frontdesk.ports.request.Requests;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A callback as the named facts that the record of requests keeps, and back. */
public final class CallbackRequestMapper {
    private static final String TOPIC = "topic";
    private static final String RECEIPT_NUMBER = "receiptNumber";
    private static final String TEXT_AHEAD = "textAhead";

    private CallbackRequestMapper() {}

    /** What the record of requests keeps of it. */
    public static Requests.NewRequest of(CallbackRequest request) {
        Map<String, String> facts = new HashMap<>();
        facts.put(TOPIC, request.topic());
        facts.put(TEXT_AHEAD, Boolean.toString(request.textAhead()));
        request.receiptNumber().ifPresent(number -> facts.put(RECEIPT_NUMBER, number.value()));
        return new Requests.NewRequest(
                TextAheadCallbackProcess.KEY,
                TextAheadCallbackProcess.PREFIX,
                request.requester(),
                facts,
                request.openKeys());
    }

    /** The request as it was asked, from its facts. */
    public static CallbackRequest read(Requester requester, Map<String, String> facts) {
        return new CallbackRequest(
                requester,
                facts.get(TOPIC),
                Optional.ofNullable(facts.get(RECEIPT_NUMBER)).map(ReceiptNumber::new),
                Boolean.parseBoolean(facts.get(TEXT_AHEAD)));
    }
}
