package frontdesk.flows.accesscodereissue.process.usertask;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.engine.brief.CaseSummaryFormatter;
import frontdesk.engine.brief.ConversationTable;
import frontdesk.engine.brief.OfficerFormats;
import frontdesk.flows.accesscodereissue.domain.AccessCodeRequest;
import frontdesk.flows.accesscodereissue.process.AccessCodeRequestMapper;
import frontdesk.flows.accesscodereissue.process.servicetask.Addressees;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.request.Requests;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All that an officer must see to verify who asks for a code, on one page. */
@Component
class VerifyIdentityBrief {
    /** What it lays out. */
    static final Set<String> NAMES = Set.of(
            "requesterName",
            "requesterRole",
            "requesterEmail",
            "requesterPhone",
            "requesterLanguage",
            "requestedOn",
            "caseSummary",
            "postalAddress",
            "conversation");

    private final Requests requests;
    private final AccessCodeRequestMapper facts;
    private final Addressees addressees;
    private final CaseSummaryFormatter caseLines;
    private final ConversationTable conversation;
    private final BusinessCalendars calendars;

    VerifyIdentityBrief(
            Requests requests,
            AccessCodeRequestMapper facts,
            Addressees addressees,
            CaseSummaryFormatter caseLines,
            ConversationTable conversation,
            BusinessCalendars calendars) {
        this.requests = requests;
        this.facts = facts;
        this.addressees = addressees;
        this.caseLines = caseLines;
        this.conversation = conversation;
        this.calendars = calendars;
    }

    Map<String, Object> of(ReferenceNumber reference) {
        Requests.Request request = requests.find(reference).orElseThrow();
        Requester requester = request.requester();
        AccessCodeRequest asked = facts.under(reference);
        Map<String, Object> brief = new HashMap<>();
        brief.put("requesterName", requester.name());
        brief.put("requesterRole", requester.role().name());
        brief.put("requesterEmail", requester.email().orElse(""));
        brief.put("requesterPhone", requester.phone().map(PhoneNumber::value).orElse(""));
        brief.put("requesterLanguage", requester.language().code());
        brief.put(
                "requestedOn",
                OfficerFormats.time(
                        request.receivedAt().atZone(calendars.ofCentre().zone())));
        brief.put("caseSummary", String.join("\n", caseLines.of(asked.receiptNumber(), requester)));
        brief.put("postalAddress", postalAddress(reference));
        brief.put("conversation", conversation.of(reference));
        return Map.copyOf(brief);
    }

    private String postalAddress(ReferenceNumber reference) {
        return addressees
                .of(reference)
                .filter(to -> to.address().isPresent())
                .map(to -> String.join("\n", to.lines()))
                .orElse("There is no mailing address on file.");
    }
}
