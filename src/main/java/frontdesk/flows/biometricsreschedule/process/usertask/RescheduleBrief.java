package frontdesk.flows.biometricsreschedule.process.usertask;

import static frontdesk.flows.biometricsreschedule.process.DecisionVariables.CAUSE_NAME_EN;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.engine.brief.CaseSummaryFormatter;
import frontdesk.engine.brief.ConversationTable;
import frontdesk.engine.brief.OfficerFormats;
import frontdesk.flows.biometricsreschedule.domain.RescheduleRequest;
import frontdesk.flows.biometricsreschedule.process.AskedFor;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.request.Requests;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** All that an officer must see to decide about a move or to choose a time, on one page. */
@Component
class RescheduleBrief {
    /** What it lays out. */
    static final Set<String> NAMES = Set.of(
            "referenceNumber",
            "requesterName",
            "requesterRole",
            "requesterEmail",
            "requesterPhone",
            "requesterLanguage",
            "requestedOn",
            "causeName",
            "explanation",
            "preferredDates",
            "caseSummary",
            "conversation",
            "presentAppointment",
            "heldPlace",
            "newAppointment",
            "timesMoved",
            "moves",
            "officeName",
            "slotChoices");

    private final Requests requests;
    private final AskedFor asked;
    private final CaseSummaryFormatter caseLines;
    private final ConversationTable conversation;
    private final BusinessCalendars calendars;
    private final RescheduleBriefTables tables;

    RescheduleBrief(
            Requests requests,
            AskedFor asked,
            CaseSummaryFormatter caseLines,
            ConversationTable conversation,
            BusinessCalendars calendars,
            RescheduleBriefTables tables) {
        this.requests = requests;
        this.asked = asked;
        this.caseLines = caseLines;
        this.conversation = conversation;
        this.calendars = calendars;
        this.tables = tables;
    }

    /** With what the card of the task shows in lists: officers may read the variables of their own tasks only. */
    Map<String, Object> of(DelegateTask task) {
        ReferenceNumber reference = new ReferenceNumber(task.getExecution().getProcessBusinessKey());
        Requests.Request request = requests.find(reference).orElseThrow();
        Map<String, Object> brief = new HashMap<>();
        brief.put("referenceNumber", reference.value());
        brief.put(
                "requestedOn",
                OfficerFormats.time(
                        request.receivedAt().atZone(calendars.ofCentre().zone())));
        whoAsks(brief, request.requester());
        whatIsAsked(brief, task, asked.under(reference));
        brief.put("conversation", conversation.of(reference));
        tables.put(brief, task, reference);
        return Map.copyOf(brief);
    }

    private static void whoAsks(Map<String, Object> brief, Requester requester) {
        brief.put("requesterName", requester.name());
        brief.put("requesterRole", requester.role().name());
        brief.put("requesterEmail", requester.email().orElse(""));
        brief.put("requesterPhone", requester.phone().map(PhoneNumber::value).orElse(""));
        brief.put("requesterLanguage", requester.language().code());
    }

    private void whatIsAsked(Map<String, Object> brief, DelegateTask task, RescheduleRequest request) {
        brief.put("causeName", CAUSE_NAME_EN.find(task).orElse(""));
        brief.put("explanation", request.explanation());
        brief.put(
                "preferredDates",
                request.preferredDates().stream().map(OfficerFormats::day).collect(Collectors.joining("; ")));
        brief.put("caseSummary", String.join("\n", caseLines.of(request.receiptNumber(), request.requester())));
    }
}
