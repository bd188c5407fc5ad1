package frontdesk.engine.expression;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.MailingAddress;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.ports.appointment.CustomerTimeZones;
import frontdesk.ports.casefile.CaseDirectory;
import frontdesk.ports.request.Requests;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** In which time zones the person may be who made a request, by all that the request and its case tell. */
@Component
class RequesterTimeZones {
    private final Requests requests;
    private final CaseDirectory cases;
    private final CustomerTimeZones zones;

    RequesterTimeZones(Requests requests, CaseDirectory cases, CustomerTimeZones zones) {
        this.requests = requests;
        this.cases = cases;
        this.zones = zones;
    }

    Set<ZoneId> of(ReferenceNumber reference) {
        Requester requester = requests.find(reference)
                .orElseThrow(() -> new IllegalStateException("No request has the reference number " + reference))
                .requester();
        return zones.of(requester.phone(), zipCode(requester, requests.facts(reference)));
    }

    private Optional<ZipCode> zipCode(Requester requester, Map<String, String> facts) {
        return Optional.ofNullable(facts.get("zipCode"))
                .filter(ZipCode::isWellFormed)
                .map(ZipCode::new)
                .or(() -> Optional.ofNullable(facts.get("receiptNumber"))
                        .flatMap(ReceiptNumber::read)
                        .flatMap(cases::find)
                        .flatMap(found -> address(requester, found))
                        .map(MailingAddress::zipCode));
    }

    /** Where the one who asks gets letters: the applicant and the representative may live far from each other. */
    private static Optional<MailingAddress> address(Requester requester, CaseFile found) {
        return switch (requester.role()) {
            case APPLICANT -> Optional.of(found.applicant().mailingAddress());
            case REPRESENTATIVE -> found.representative().flatMap(CaseFile.Representative::mailingAddress);
        };
    }
}
