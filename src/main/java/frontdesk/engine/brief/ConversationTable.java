package frontdesk.engine.brief;

import frontdesk.domain.ReferenceNumber;
import frontdesk.engine.JsonVariable;
import frontdesk.ports.BusinessCalendars;
import frontdesk.ports.Requests;
import frontdesk.ports.Requests.Speaker;
import frontdesk.ports.Requests.Statement;
import java.util.Map;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** What was said about a request so far, as a table in a form. */
@Component
public class ConversationTable {
    private static final Map<Speaker, String> WHO =
            Map.of(Speaker.CUSTOMER, "Customer", Speaker.OFFICE, "Office", Speaker.OFFICE_NOTE, "Office (note)");

    private final Requests requests;
    private final BusinessCalendars calendars;

    ConversationTable(Requests requests, BusinessCalendars calendars) {
        this.requests = requests;
        this.calendars = calendars;
    }

    /** Rows of {@code at}, {@code who} and {@code text}, oldest first. */
    public TypedValue of(ReferenceNumber reference) {
        return JsonVariable.rows(
                requests.conversation(reference).stream().map(this::said).toList());
    }

    private Map<String, String> said(Statement statement) {
        return Map.of(
                "at",
                        OfficerWords.time(
                                statement.at().atZone(calendars.ofCentre().zone())),
                "who", WHO.get(statement.speaker()),
                "text", statement.text());
    }
}
