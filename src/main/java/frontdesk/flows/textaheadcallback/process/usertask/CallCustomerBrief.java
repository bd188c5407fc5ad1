package frontdesk.flows.textaheadcallback.process.usertask;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.engine.brief.CaseSummaryFormatter;
import frontdesk.engine.brief.ConversationTable;
import frontdesk.engine.brief.OfficerFormats;
import frontdesk.flows.textaheadcallback.domain.CallbackRequest;
import frontdesk.flows.textaheadcallback.process.CallbackRequestMapper;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.request.Requests;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All that an officer must see to call a customer, on one page. */
@Component
class CallCustomerBrief {
    /** What was said so far, as a table. */
    private static final String CONVERSATION = "conversation";

    /** The other open callbacks of the number. */
    static final String OTHERS = "otherCallbacks";

    /** What it lays out. */
    static final Set<String> NAMES = Set.of(
            "requesterName",
            "requesterRole",
            "requesterPhone",
            "requesterLanguage",
            "topicName",
            "requestedOn",
            "caseSummary",
            OTHERS,
            CONVERSATION);

    private final Requests requests;
    private final CaseSummaryFormatter caseLines;
    private final ConversationTable conversation;
    private final OtherCallbacks others;
    private final BusinessCalendars calendars;

    CallCustomerBrief(
            Requests requests,
            CaseSummaryFormatter caseLines,
            ConversationTable conversation,
            OtherCallbacks others,
            BusinessCalendars calendars) {
        this.requests = requests;
        this.others = others;
        this.caseLines = caseLines;
        this.conversation = conversation;
        this.calendars = calendars;
    }

    Map<String, Object> of(ReferenceNumber reference) {
        Requests.Request request = requests.find(reference).orElseThrow();
        Requester requester = request.requester();
        CallbackRequest asked = CallbackRequestMapper.read(requester, requests.facts(reference));
        Map<String, Object> brief = new HashMap<>();
        brief.put("requesterName", requester.name());
        brief.put("requesterRole", requester.role().name());
        brief.put("requesterPhone", requester.phone().map(PhoneNumber::value).orElse(""));
        brief.put("requesterLanguage", requester.language().code());
        brief.put("topicName", OfficerFormats.beginning(OfficerFormats.code(asked.topic())));
        brief.put(
                "requestedOn",
                OfficerFormats.time(
                        request.receivedAt().atZone(calendars.ofCentre().zone())));
        brief.put("caseSummary", String.join("\n", caseSummary(asked)));
        brief.put(OTHERS, others.lines(request));
        brief.put(CONVERSATION, conversation.of(reference));
        return Map.copyOf(brief);
    }

    private List<String> caseSummary(CallbackRequest asked) {
        return asked.receiptNumber()
                .map(number -> caseLines.of(number, asked.requester()))
                .orElse(List.of("No receipt number was given, so no case was looked up."));
    }
}
