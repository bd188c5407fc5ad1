package frontdesk.flows.appointmentrequest.process.usertask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.READY_TEXTS;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REASON_NAME;

import frontdesk.domain.appointment.Office;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.JsonVariable;
import frontdesk.engine.brief.OfficerFormats;
import frontdesk.engine.brief.ReadyTexts;
import frontdesk.engine.brief.RequestBrief;
import frontdesk.engine.brief.TaskBrief;
import frontdesk.flows.appointmentrequest.domain.AppointmentReason;
import frontdesk.flows.appointmentrequest.domain.AppointmentRequest;
import frontdesk.flows.appointmentrequest.process.AppointmentReasonTable;
import frontdesk.flows.appointmentrequest.process.AppointmentRequestMapper;
import frontdesk.flows.appointmentrequest.process.usertask.EarlierRequests.Earlier;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.appointment.Offices;
import frontdesk.ports.request.Requests;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** All that an officer must see to decide about a request, on one page. */
@Component
class ReviewBrief implements TaskBrief {
    private static final Set<String> NAMES = RequestBrief.with(Set.of(
            REASON_NAME.name(),
            "checklist",
            "zipCode",
            "preferredDates",
            "accommodations",
            "details",
            "caseSummary",
            "servingOffice",
            "earlierRequests",
            "readyTexts"));

    private final RequestBrief requestBrief;
    private final Requests requests;
    private final AppointmentReasonTable reasons;
    private final Offices offices;
    private final BusinessCalendars calendars;
    private final CaseSummary caseSummary;
    private final EarlierRequests earlierRequests;
    private final ReadyTexts readyTexts;

    ReviewBrief(
            RequestBrief requestBrief,
            Requests requests,
            AppointmentReasonTable reasons,
            Offices offices,
            BusinessCalendars calendars,
            CaseSummary caseSummary,
            EarlierRequests earlierRequests,
            ReadyTexts readyTexts) {
        this.readyTexts = readyTexts;
        this.requestBrief = requestBrief;
        this.requests = requests;
        this.reasons = reasons;
        this.offices = offices;
        this.calendars = calendars;
        this.caseSummary = caseSummary;
        this.earlierRequests = earlierRequests;
    }

    /** The field office that serves the requester's ZIP code. */
    Optional<Office> servingOffice(ReferenceNumber reference) {
        return offices.fieldOfficeFor(asked(request(reference)).zipCode());
    }

    /** The days that the requester would like best, in their order. */
    List<LocalDate> preferredDates(ReferenceNumber reference) {
        return asked(request(reference)).preferredDates();
    }

    @Override
    public Set<String> variables() {
        return NAMES;
    }

    @Override
    public Map<String, Object> of(DelegateTask task) {
        Requests.Request request =
                request(new ReferenceNumber(task.getExecution().getProcessBusinessKey()));
        AppointmentRequest asked = asked(request);
        Optional<Office> serving = offices.fieldOfficeFor(asked.zipCode());
        List<Earlier> earlier = earlierRequests.than(request);
        Map<String, Object> brief = new HashMap<>();
        brief.put(REASON_NAME.name(), REASON_NAME.find(task).orElse(""));
        whatIsAsked(brief, asked);
        brief.put("caseSummary", caseSummary.of(asked, earlier));
        brief.put(
                "servingOffice",
                serving.map(office -> office.name() + ", " + office.address())
                        .orElse("No office serves this ZIP code"));
        brief.put(
                "earlierRequests",
                JsonVariable.rows(earlier.stream().map(this::row).toList()));
        brief.put(
                "readyTexts",
                readyTexts.of(READY_TEXTS, asked.reason(), request.requester().language()));
        return requestBrief.with(brief, task);
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

    private Map<String, String> row(Earlier earlier) {
        Requests.Request request = earlier.request();
        return Map.of(
                "reference", request.reference().value(),
                "what", what(earlier),
                "status",
                        OfficerFormats.code(
                                request.outcome().orElse(request.status().name())),
                "receivedOn",
                        OfficerFormats.day(request.receivedAt().atZone(zone()).toLocalDate()));
    }

    private static String what(Earlier earlier) {
        String kind = OfficerFormats.beginning(
                OfficerFormats.code(earlier.request().kind().replace('-', '_')));
        return earlier.reason().map(reason -> kind + ": " + reason.nameEn()).orElse(kind);
    }

    private ZoneId zone() {
        return calendars.ofCentre().zone();
    }
}
