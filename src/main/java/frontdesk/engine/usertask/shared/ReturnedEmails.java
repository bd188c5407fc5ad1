package frontdesk.engine.usertask.shared;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.JsonVariable;
import frontdesk.engine.usertask.Submission;
import frontdesk.ports.messaging.MessageLog;
import frontdesk.ports.messaging.MessageLog.Entry;
import frontdesk.ports.messaging.MessageLog.Words;
import frontdesk.ports.messaging.MessageResending;
import frontdesk.ports.messaging.MessageResending.Corrected;
import frontdesk.ports.messaging.MessageResending.Result;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.request.Requests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The e-mail of a request that came back last and has not gone out again since: what it said, and how it goes to the right address. */
@Component
public class ReturnedEmails {
    /** The names of what a task lays out of it, the lines of its text as a list; empty where they were not kept. */
    static final Set<String> NAMES = Set.of("returnedAddress", "returnedSubject", "returnedText");

    private final MessageLog messages;
    private final MessageResending resending;
    private final Requests requests;

    ReturnedEmails(MessageLog messages, MessageResending resending, Requests requests) {
        this.messages = messages;
        this.resending = resending;
        this.requests = requests;
    }

    /** By the {@link #NAMES}. */
    Map<String, Object> of(ReferenceNumber request) {
        Optional<Entry> email = find(request);
        Optional<Words> words = email.flatMap(Entry::words);
        return Map.of(
                "returnedAddress", email.map(Entry::address).orElse(""),
                "returnedSubject", words.map(Words::subject).orElse(""),
                "returnedText",
                        JsonVariable.rows(words.map(Words::body).map(String::strip).stream()
                                .flatMap(String::lines)
                                .map(line -> Map.of("text", line))
                                .toList()));
    }

    /** Sends it once more; where that makes no sense any more, the conversation says why. */
    void sendAgain(Submission submission, String email) {
        ReferenceNumber request = submission.reference();
        find(request)
                .map(entry -> resending.resend(
                        request,
                        entry.reference(),
                        Optional.of(new Corrected.Email(email)),
                        submission.author().orElse("")))
                .filter(Result.Refused.class::isInstance)
                .map(Result.Refused.class::cast)
                .ifPresent(refused -> requests.say(
                        request,
                        Requests.Speaker.OFFICE_NOTE,
                        "The e-mail that came back was not sent again. " + refused.why()));
    }

    private Optional<Entry> find(ReferenceNumber request) {
        List<Entry> all = messages.of(request);
        return all.stream()
                .filter(entry ->
                        entry.channel() == Channel.EMAIL && entry.state().isUndeliverable())
                .filter(entry -> !isSentAgain(entry, all))
                .reduce((earlier, later) -> later);
    }

    /** Whether it went out again, however often it took, and has not come back since. */
    private static boolean isSentAgain(Entry email, List<Entry> all) {
        return all.stream()
                .filter(later -> later.repeats().equals(Optional.of(email.reference())))
                .anyMatch(later -> !later.state().isUndeliverable() || isSentAgain(later, all));
    }
}
