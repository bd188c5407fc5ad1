package frontdesk.engine.brief;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Speaker;
import frontdesk.ports.request.Requests.Statement;
import frontdesk.ports.request.SafeContacts;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** What was said about a request so far, as a table in a form; above it, who must not be written to by a machine. */
@Component
public class ConversationTable {
    private static final Map<Speaker, String> WHO =
            Map.of(Speaker.CUSTOMER, "Customer", Speaker.OFFICE, "Office", Speaker.OFFICE_NOTE, "Office (note)");
    private static final Map<Channel, String> WAYS =
            Map.of(Channel.EMAIL, "e-mail address", Channel.TEXT, "phone number");

    private final Requests requests;
    private static final String NOT_THE_SAFE_CONTACT =
            "This case is protected, and the %s given with the request is not its safe contact on file. Nothing is sent"
                    + " there by itself: decide whether and how to reach the person.";

    private final BusinessCalendars calendars;
    private final SafeContacts safeContacts;

    ConversationTable(Requests requests, BusinessCalendars calendars, SafeContacts safeContacts) {
        this.requests = requests;
        this.calendars = calendars;
        this.safeContacts = safeContacts;
    }

    /** Rows of {@code at}, {@code who} and {@code text}, oldest first. */
    public TypedValue of(ReferenceNumber reference) {
        return JsonVariable.rows(Stream.concat(warning(reference), requests.conversation(reference).stream())
                .map(this::said)
                .toList());
    }

    private Stream<Statement> warning(ReferenceNumber reference) {
        Set<Channel> withheld = safeContacts.withheldFromRequester(reference);
        String ways = withheld.stream().map(WAYS::get).collect(Collectors.joining(" and the "));
        return withheld.isEmpty()
                ? Stream.empty()
                : requests.find(reference).stream()
                        .map(request -> new Statement(
                                request.receivedAt(), Speaker.OFFICE_NOTE, NOT_THE_SAFE_CONTACT.formatted(ways)));
    }

    private Map<String, String> said(Statement statement) {
        return Map.of(
                "at",
                        OfficerFormats.time(
                                statement.at().atZone(calendars.ofCentre().zone())),
                "who",
                        WHO.get(statement.speaker())
                                + statement.author().map(name -> ", " + name).orElse(""),
                "text", statement.text());
    }
}
