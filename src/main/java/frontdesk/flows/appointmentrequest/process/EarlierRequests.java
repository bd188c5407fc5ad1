package frontdesk.flows.appointmentrequest.process;

import static frontdesk.flows.appointmentrequest.process.RequestFacts.A_NUMBER;
import static frontdesk.flows.appointmentrequest.process.RequestFacts.REASON;
import static frontdesk.flows.appointmentrequest.process.RequestFacts.RECEIPT_NUMBER;

import frontdesk.domain.Requester;
import frontdesk.flows.appointmentrequest.domain.AppointmentReason;
import frontdesk.ports.Requests;
import frontdesk.ports.Requests.Request;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The other requests that the officer of a request may know of: the applicant's own, and whosever about the same case
 * or A-number. A representative's other clients are none of this officer's business, and protected requests show on
 * tasks of protected requests alone (8 U.S.C. 1367).
 */
@Component
class EarlierRequests {
    private static final int SHOWN = 10;
    /** More than are shown, since some may be left out. */
    private static final int LOOKED_AT = 2 * SHOWN;

    private final Requests requests;
    private final AppointmentReasons reasons;

    EarlierRequests(Requests requests, AppointmentReasons reasons) {
        this.requests = requests;
        this.reasons = reasons;
    }

    /** Newest first. */
    List<Earlier> than(Request present) {
        boolean showsProtected = withReason(present).isProtected();
        return Stream.concat(ofThePerson(present.requester()), aboutTheSame(present))
                .filter(request -> !request.reference().equals(present.reference()))
                .distinct()
                .sorted(Comparator.comparing(Request::receivedAt).reversed())
                .limit(LOOKED_AT)
                .map(this::withReason)
                .filter(earlier -> showsProtected || !earlier.isProtected())
                .limit(SHOWN)
                .toList();
    }

    private Stream<Request> ofThePerson(Requester requester) {
        return requester.role() == Requester.Role.REPRESENTATIVE
                ? Stream.of()
                : requester.email().stream().flatMap(email -> requests.of(email, LOOKED_AT).stream());
    }

    private Stream<Request> aboutTheSame(Request present) {
        Map<String, String> facts = requests.facts(present.reference());
        return Stream.of(RECEIPT_NUMBER, A_NUMBER)
                .filter(facts::containsKey)
                .flatMap(name -> requests.withFact(name, facts.get(name), LOOKED_AT).stream());
    }

    private Earlier withReason(Request request) {
        Optional<String> code =
                Optional.ofNullable(requests.facts(request.reference()).get(REASON));
        return new Earlier(request, code, code.flatMap(reasons::find));
    }

    /**
     * A request with its reason.
     *
     * @param code empty where its flow knows no reasons
     * @param reason empty where the table does not know the code, or no longer
     */
    record Earlier(Request request, Optional<String> code, Optional<AppointmentReason> reason) {
        /** Also where nobody knows any more whether it is. */
        boolean isProtected() {
            return code.isPresent()
                    && reason.map(AppointmentReason::isProtected).orElse(true);
        }
    }
}
