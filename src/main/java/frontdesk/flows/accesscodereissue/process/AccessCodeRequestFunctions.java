package frontdesk.flows.accesscodereissue.process;

import frontdesk.domain.casefile.CaseClaim;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.claim.CaseClaims;
import frontdesk.engine.process.ArgumentFormat;
import frontdesk.engine.process.ExpressionBean;
import frontdesk.engine.process.TextFormat;
import frontdesk.ports.casefile.CaseAccounts;
import frontdesk.ports.request.RelatedRequests;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happened to a case lately, as models name it: {@code ${codeRequests.within(referenceNumber, 'P30D')}}. */
@Component("codeRequests")
public class AccessCodeRequestFunctions implements ExpressionBean {
    private final CaseClaims claims;
    private final RelatedRequests requests;
    private final CaseAccounts accounts;
    private final InstantSource clock;

    AccessCodeRequestFunctions(
            CaseClaims claims, RelatedRequests requests, CaseAccounts accounts, InstantSource clock) {
        this.claims = claims;
        this.requests = requests;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * How many codes were asked for, for the same case and by whomever, this request included.
     *
     * @param period ISO 8601 days: {@code P30D}
     */
    public int within(
            @ArgumentFormat(TextFormat.REFERENCE_NUMBER) String referenceNumber,
            @ArgumentFormat(TextFormat.DAYS) String period) {
        Instant since = clock.instant().minus(Period.parse(period));
        String receipt = asked(referenceNumber).receiptNumber().value();
        return requests.countWithFact(AccessCodeReissueProcess.KEY, CaseClaim.RECEIPT_NUMBER, receipt, since);
    }

    /** Whole days since the requester's address on file changed; null where it never did, as tables have it. */
    public Integer daysSinceAddressChange(@ArgumentFormat(TextFormat.REFERENCE_NUMBER) String referenceNumber) {
        Optional<Instant> changedAt =
                accounts.addressChangedAt(asked(referenceNumber).party());
        return changedAt
                .map(at -> (int) Duration.between(at, clock.instant()).toDays())
                .orElse(null);
    }

    private CaseClaim asked(String referenceNumber) {
        return claims.under(new ReferenceNumber(referenceNumber));
    }
}
