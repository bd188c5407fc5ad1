package frontdesk.engine.brief;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.request.Requests;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * What an officer must see at every task, whatever its flow: who asks and how they are reached, since when, and what was
 * said so far. A flow adds what is its own.
 */
@Component
public class RequestBrief implements TaskBrief {
    /** The names of the texts it lays out, and of the {@link ConversationTable}. */
    public static final Set<String> NAMES = Set.of(
            "referenceNumber",
            "requesterName",
            "requesterRole",
            "requesterEmail",
            "requesterPhone",
            "requesterLanguage",
            "requestedOn",
            "conversation");

    private final Requests requests;
    private final ConversationTable conversation;
    private final BusinessCalendars calendars;

    RequestBrief(Requests requests, ConversationTable conversation, BusinessCalendars calendars) {
        this.requests = requests;
        this.conversation = conversation;
        this.calendars = calendars;
    }

    @Override
    public Set<String> variables() {
        return NAMES;
    }

    @Override
    public Map<String, Object> of(DelegateTask task) {
        return with(Map.of(), task);
    }

    /** The names of all that {@link #with(Map, DelegateTask)} lays out, where a flow adds these. */
    public static Set<String> with(Set<String> own) {
        return Stream.concat(NAMES.stream(), own.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The whole brief of a task. The reference number is in it since officers may read the variables of their own tasks
     * and of no others, and lists show it.
     *
     * @param own what a flow adds, by its names
     */
    public Map<String, Object> with(Map<String, ?> own, DelegateTask task) {
        ReferenceNumber reference = new ReferenceNumber(task.getExecution().getProcessBusinessKey());
        Requests.Request request = requests.find(reference).orElseThrow();
        Requester requester = request.requester();
        Map<String, Object> brief = new HashMap<>(own);
        brief.put("referenceNumber", reference.value());
        brief.put("requesterName", requester.name());
        brief.put("requesterRole", requester.role().name());
        brief.put("requesterEmail", requester.email().orElse(""));
        brief.put("requesterPhone", requester.phone().map(PhoneNumber::value).orElse(""));
        brief.put("requesterLanguage", requester.language().code());
        brief.put("requestedOn", time(request.receivedAt()));
        brief.put("conversation", conversation.of(reference));
        return Map.copyOf(brief);
    }

    /** A moment as officers read it, in the time of the centre. */
    public String time(Instant moment) {
        return OfficerFormats.time(moment.atZone(calendars.ofCentre().zone()));
    }
}
