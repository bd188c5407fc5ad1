package frontdesk.flows.accesscodereissue.process;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.flows.accesscodereissue.domain.AccessCodeRequest;
import frontdesk.ports.request.Requests;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A request for a code as the named facts that the record of requests keeps, and back. */
@Component
public class AccessCodeRequestMapper {
    static final String RECEIPT_NUMBER = "receiptNumber";
    private static final String DATE_OF_BIRTH = "dateOfBirth";

    private final Requests requests;

    AccessCodeRequestMapper(Requests requests) {
        this.requests = requests;
    }

    /**
     * What the record of requests keeps of it. Nothing may be asked only once: an answer that the same is asked already
     * would tell of somebody else's request.
     */
    public static Requests.NewRequest of(AccessCodeRequest request) {
        return new Requests.NewRequest(
                AccessCodeReissueProcess.KEY,
                AccessCodeReissueProcess.PREFIX,
                request.requester(),
                Map.of(
                        RECEIPT_NUMBER, request.receiptNumber().value(),
                        DATE_OF_BIRTH, request.dateOfBirth().toString()),
                Set.of());
    }

    /** The request under this number. */
    public AccessCodeRequest under(ReferenceNumber reference) {
        Map<String, String> facts = requests.facts(reference);
        return new AccessCodeRequest(
                requests.find(reference).orElseThrow().requester(),
                new ReceiptNumber(facts.get(RECEIPT_NUMBER)),
                LocalDate.parse(facts.get(DATE_OF_BIRTH)));
    }
}
