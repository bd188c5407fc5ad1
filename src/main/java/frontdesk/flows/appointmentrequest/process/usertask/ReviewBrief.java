package frontdesk.flows.appointmentrequest.process.usertask;

import frontdesk.domain.appointment.Office;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.engine.brief.ConversationTable;
import frontdesk.engine.brief.OfficerFormats;
import frontdesk.flows.appointmentrequest.domain.AppointmentReason;
import frontdesk.flows.appointmentrequest.domain.AppointmentRequest;
import frontdesk.flows.appointmentrequest.process.AppointmentReasonTable;
import frontdesk.flows.appointmentrequest.process.AppointmentRequestMapper;
import frontdesk.flows.appointmentrequest.process.usertask.EarlierRequests.Earlier;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.appointment.Offices;
import frontdesk.ports.request.Requests;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All that an officer must see to decide about a request, on one page. */
@Component
class ReviewBrief {
    /** What it lays out. */
    static final Set<String> NAMES = Set.of(
            "requesterName",
            "requesterRole",
            "requesterEmail",
            "requesterPhone",
            "requesterLanguage",
            "requestedOn",
            "checklist",
            "zipCode",
            "preferredDates",
            "accommodations",
            "details",
            "caseSummary",
            "servingOffice",
            "conversation",
            "earlierRequests",
            "officeChoices",
            "slotChoices");

    private final Requests requests;
    private final AppointmentReasonTable reasons;
    private final Offices offices;
    private final BusinessCalendars calendars;
    private final ReviewBriefTables tables;
    private final ConversationTable conversationTable;
    private final CaseSummary caseSummary;
    private final EarlierRequests earlierRequests;

    ReviewBrief(
            Requests requests,
            AppointmentReasonTable reasons,
            Offices offices,
            BusinessCalendars calendars,
            ReviewBriefTables tables,
            ConversationTable conversationTable,
            CaseSummary caseSummary,
            EarlierRequests earlierRequests) {
        this.requests = requests;
        this.reasons = reasons;
        this.offices = offices;
        this.calendars = calendars;
        this.tables = tables;
        this.conversationTable = conversationTable;
        this.caseSummary = caseSummary;
        this.earlierRequests = earlierRequests;
    }

    /** The field office that serves the requester's ZIP code. */
    Optional<Office> servingOffice(ReferenceNumber reference) {
        return offices.fieldOfficeFor(asked(request(reference)).zipCode());
    }

    Map<String, Object> of(ReferenceNumber reference) {
        Requests.Request request = request(reference);
        AppointmentRequest asked = asked(request);
        Optional<Office> serving = offices.fieldOfficeFor(asked.zipCode());
        List<Earlier> earlier = earlierRequests.than(request);
        Map<String, Object> brief = new HashMap<>();
        whoAsks(brief, request);
        whatIsAsked(brief, asked);
        brief.put("caseSummary", caseSummary.of(asked, earlier));
        brief.put(
                "servingOffice",
                serving.map(office -> office.name() + ", " + office.address())
                        .orElse("No office serves this ZIP code"));
        brief.put("conversation", conversationTable.of(reference));
        brief.put("earlierRequests", tables.earlierRequests(earlier));
        brief.put("officeChoices", tables.officeChoices(serving));
        brief.put("slotChoices", tables.slotChoices(serving, asked.preferredDates()));
        return Map.copyOf(brief);
    }

    private void whoAsks(Map<String, Object> brief, Requests.Request request) {
        Requester requester = request.requester();
        brief.put("requesterName", requester.name());
        brief.put("requesterRole", requester.role().name());
        brief.put("requesterEmail", requester.email().orElse(""));
        brief.put("requesterPhone", requester.phone().map(PhoneNumber::value).orElse(""));
        brief.put("requesterLanguage", requester.language().code());
        brief.put(
                "requestedOn",
                OfficerFormats.time(
                        request.receivedAt().atZone(calendars.ofCentre().zone())));
    }

    private void whatIsAsked(Map<String, Object> brief, AppointmentRequest asked) {
        Optional<AppointmentReason> reason = reasons.find(asked.reason());
        brief.put("checklist", reason.map(AppointmentReason::checklist).orElse(""));
        brief.put("zipCode", asked.zipCode().value());
        brief.put(
                "preferredDates",
                asked.preferredDates().stream().map(OfficerFormats::day).collect(Collectors.joining("; ")));
        brief.put("accommodations", asked.accommodations().orElse(""));
        brief.put("details", asked.details().orElse(""));
    }

    private Requests.Request request(ReferenceNumber reference) {
        return requests.find(reference).orElseThrow();
    }

    private AppointmentRequest asked(Requests.Request request) {
        return AppointmentRequestMapper.read(request.requester(), requests.facts(request.reference()));
    }
}
