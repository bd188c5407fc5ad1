package frontdesk.flows.biometricsreschedule.process;

import frontdesk.domain.appointment.DateListCodec;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.flows.biometricsreschedule.domain.RescheduleRequest;
import frontdesk.ports.request.Requests;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A request to move an appointment as the named facts that the record of requests keeps, and back. */
@Component
public class RescheduleRequestMapper {
    private static final String ACCOUNT_NUMBER = "accountNumber";
    private static final String RECEIPT_NUMBER = "receiptNumber";
    private static final String GOOD_CAUSE = "goodCause";
    private static final String EXPLANATION = "explanation";
    private static final String PREFERRED_DATES = "preferredDates";

    private final Requests requests;

    RescheduleRequestMapper(Requests requests) {
        this.requests = requests;
    }

    /** What the record of requests keeps of it. */
    public static Requests.NewRequest of(RescheduleRequest request) {
        Map<String, String> facts = new HashMap<>();
        facts.put(ACCOUNT_NUMBER, request.accountNumber());
        facts.put(RECEIPT_NUMBER, request.receiptNumber().value());
        facts.put(GOOD_CAUSE, request.goodCause());
        facts.put(EXPLANATION, request.explanation());
        if (!request.preferredDates().isEmpty()) {
            facts.put(PREFERRED_DATES, DateListCodec.written(request.preferredDates()));
        }
        return new Requests.NewRequest(
                BiometricsRescheduleProcess.KEY,
                BiometricsRescheduleProcess.PREFIX,
                request.requester(),
                facts,
                request.openKeys());
    }

    /** The request under this number. */
    public RescheduleRequest under(ReferenceNumber reference) {
        Map<String, String> facts = requests.facts(reference);
        return new RescheduleRequest(
                requests.find(reference).orElseThrow().requester(),
                facts.get(ACCOUNT_NUMBER),
                new ReceiptNumber(facts.get(RECEIPT_NUMBER)),
                facts.get(GOOD_CAUSE),
                facts.get(EXPLANATION),
                DateListCodec.read(Optional.ofNullable(facts.get(PREFERRED_DATES))));
    }
}
