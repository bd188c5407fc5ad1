package frontdesk.flows.accesscodereissue.process;

import frontdesk.domain.casefile.ProvenCase;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.claim.CaseClaims;
import frontdesk.flows.accesscodereissue.domain.Addressee;
import frontdesk.ports.request.NoticeAddresses;
import frontdesk.ports.request.NoticeAddresses.Confirmed;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Resolves to whom and where the notice of a request goes: what an officer confirmed for it comes before what is on file. */
@Component
public class AddresseeResolver {
    private final NoticeAddresses confirmed;
    private final CaseClaims claims;

    AddresseeResolver(NoticeAddresses confirmed, CaseClaims claims) {
        this.confirmed = confirmed;
        this.claims = claims;
    }

    /** To whom the notice goes, for a claim that was looked up already. */
    public Addressee of(ReferenceNumber reference, ProvenCase proven) {
        Optional<Confirmed> given = confirmed.of(reference);
        return new Addressee(proven.name(), proven.address())
                .with(given.flatMap(Confirmed::name), given.map(Confirmed::address));
    }

    /** Empty where the case no longer fits the request. */
    public Optional<Addressee> of(ReferenceNumber reference) {
        return claims.proven(claims.under(reference)).map(proven -> of(reference, proven));
    }
}
