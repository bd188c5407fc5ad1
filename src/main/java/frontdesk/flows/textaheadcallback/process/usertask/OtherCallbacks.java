package frontdesk.flows.textaheadcallback.process.usertask;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.OfficerFormats;
import frontdesk.flows.textaheadcallback.process.CallbackRequestMapper;
import frontdesk.flows.textaheadcallback.process.TextAheadCallbackProcess;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.request.ProtectedCases;
import frontdesk.ports.request.RelatedRequests;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Request;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Further open callbacks of the same number. */
@Component
public class OtherCallbacks {
    private final Requests requests;
    private final RelatedRequests search;
    private final ProtectedCases protectedCases;
    private final TextAheadCallbackProcess process;
    private final BusinessCalendars calendars;

    OtherCallbacks(
            Requests requests,
            RelatedRequests search,
            ProtectedCases protectedCases,
            TextAheadCallbackProcess process,
            BusinessCalendars calendars) {
        this.requests = requests;
        this.search = search;
        this.protectedCases = protectedCases;
        this.process = process;
        this.calendars = calendars;
    }

    /** A line for each, as officers may read it who see this request; empty where there is none. */
    String lines(Request request) {
        boolean withProtected = protectedCases.covers(request.reference());
        return others(request, withProtected).stream().map(this::line).collect(Collectors.joining("\n"));
    }

    /** Names this callback on the pages of those that officers have open already. */
    public void tellOf(ReferenceNumber reference) {
        others(requests.find(reference).orElseThrow(), true)
                .forEach(other -> other.processInstanceId()
                        .ifPresent(
                                instance -> process.showToOfficer(instance, CallCustomerBrief.OTHERS, lines(other))));
    }

    /**
     * Whether somebody else than this officer has a call to the number of this request in hand. All its open callbacks
     * are kept from others until the caller's transaction ends, so that of two officers the second sees the first.
     */
    boolean areInHandsOfAnother(ReferenceNumber reference, String officer) {
        Request request = requests.find(reference).orElseThrow();
        search.openOf(phone(request), TextAheadCallbackProcess.KEY, true).stream()
                .map(Request::reference)
                .sorted(Comparator.comparing(ReferenceNumber::value))
                .forEach(requests::findToChange);
        List<String> instances = others(request, true).stream()
                .map(Request::processInstanceId)
                .flatMap(Optional::stream)
                .toList();
        return process.callers(instances).stream().anyMatch(caller -> !caller.equals(officer));
    }

    private List<Request> others(Request request, boolean withProtected) {
        return search.openOf(phone(request), TextAheadCallbackProcess.KEY, withProtected).stream()
                .filter(other -> !other.reference().equals(request.reference()))
                .toList();
    }

    private String line(Request other) {
        String topic = CallbackRequestMapper.read(other.requester(), requests.facts(other.reference()))
                .topic();
        return "%s: %s, requested %s, %s"
                .formatted(
                        other.reference(),
                        OfficerFormats.beginning(OfficerFormats.code(topic)),
                        OfficerFormats.time(
                                other.receivedAt().atZone(calendars.ofCentre().zone())),
                        OfficerFormats.code(other.status().name()));
    }

    private static PhoneNumber phone(Request request) {
        return request.requester().phone().orElseThrow();
    }
}
