package frontdesk.flows.accesscodereissue.process;

import frontdesk.domain.ReferenceNumber;
import frontdesk.engine.ModelWord;
import frontdesk.flows.accesscodereissue.domain.AccessCodeRequest;
import frontdesk.ports.CaseAccounts;
import frontdesk.ports.Requests;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happened to a case lately, as models name it: {@code ${codeRequests.within(referenceNumber, 'P30D')}}. */
@Component
public class CodeRequests implements ModelWord {
    /** More than anybody asks for in good faith; a table decides long before. */
    private static final int MOST = 100;

    private final AccessCodeFacts facts;
    private final Requests requests;
    private final CaseAccounts accounts;
    private final InstantSource clock;

    CodeRequests(AccessCodeFacts facts, Requests requests, CaseAccounts accounts, InstantSource clock) {
        this.facts = facts;
        this.requests = requests;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * How many codes were asked for, for the same case and by whomever, this request included.
     *
     * @param period ISO 8601 days: {@code P30D}
     */
    public int within(String referenceNumber, String period) {
        Instant since = clock.instant().minus(Period.parse(period));
        String receipt = asked(referenceNumber).receiptNumber().value();
        return (int) requests.withFact(AccessCodeFacts.RECEIPT_NUMBER, receipt, MOST).stream()
                .filter(request -> request.kind().equals(AccessCodeReissueProcess.KEY))
                .filter(request -> request.receivedAt().isAfter(since))
                .count();
    }

    /** Whole days since the requester's address on file changed; null where it never did, as tables have it. */
    public Integer daysSinceAddressChange(String referenceNumber) {
        Optional<Instant> changedAt =
                accounts.addressChangedAt(asked(referenceNumber).party());
        return changedAt
                .map(at -> (int) Duration.between(at, clock.instant()).toDays())
                .orElse(null);
    }

    private AccessCodeRequest asked(String referenceNumber) {
        return facts.under(new ReferenceNumber(referenceNumber));
    }
}
