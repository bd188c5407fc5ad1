package frontdesk.flows.appointmentrequest.process.usertask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestMapper.A_NUMBER;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestMapper.REASON;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestMapper.RECEIPT_NUMBER;

import frontdesk.domain.request.Requester;
import frontdesk.flows.appointmentrequest.domain.AppointmentReason;
import frontdesk.flows.appointmentrequest.process.AppointmentReasonTable;
import frontdesk.ports.request.ProtectedCases;
import frontdesk.ports.request.RelatedRequests;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Request;
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
    /** One more, since the present request is among those that are found. */
    private static final int FOUND = SHOWN + 1;

    private final Requests requests;
    private final RelatedRequests search;
    private final ProtectedCases protectedCases;
    private final AppointmentReasonTable reasons;

    EarlierRequests(
            Requests requests, RelatedRequests search, ProtectedCases protectedCases, AppointmentReasonTable reasons) {
        this.requests = requests;
        this.search = search;
        this.protectedCases = protectedCases;
        this.reasons = reasons;
    }

    /** Newest first. */
    List<Earlier> than(Request present) {
        boolean withProtected = protectedCases.covers(present.reference());
        return Stream.concat(ofThePerson(present.requester(), withProtected), aboutTheSame(present, withProtected))
                .filter(request -> !request.reference().equals(present.reference()))
                .distinct()
                .sorted(Comparator.comparing(Request::receivedAt).reversed())
                .limit(SHOWN)
                .map(this::withReason)
                .toList();
    }

    private Stream<Request> ofThePerson(Requester requester, boolean withProtected) {
        return requester.role() == Requester.Role.REPRESENTATIVE
                ? Stream.of()
                : requester.email().stream().flatMap(email -> search.of(email, withProtected, FOUND).stream());
    }

    private Stream<Request> aboutTheSame(Request present, boolean withProtected) {
        Map<String, String> facts = requests.facts(present.reference());
        return Stream.of(RECEIPT_NUMBER, A_NUMBER)
                .filter(facts::containsKey)
                .flatMap(name -> search.withFact(name, facts.get(name), withProtected, FOUND).stream());
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
    record Earlier(Request request, Optional<String> code, Optional<AppointmentReason> reason) {}
}
