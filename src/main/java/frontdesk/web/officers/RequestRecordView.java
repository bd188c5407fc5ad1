package frontdesk.web.officers;

import frontdesk.domain.messaging.DeliveryState;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.domain.request.Requester;
import frontdesk.ports.messaging.MessageLog;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.request.OpenTasks.OpenTask;
import frontdesk.ports.request.Requests.Speaker;
import frontdesk.ports.request.Requests.Statement;
import frontdesk.web.requests.RequestView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request whole, as people at the centre see it.
 *
 * @param asked what was submitted, by the names under which it was
 * @param attendance whether the person came to the appointment, where there is one
 * @param timeline what its requester sees, in English
 * @param conversation with the notes, oldest first
 * @param messages oldest first
 * @param tasks what is still to be done for it and the reader may do, those that are due first at the beginning
 */
record RequestRecordView(
        String referenceNumber,
        String kind,
        RequestStatus status,
        Optional<String> outcome,
        Instant receivedAt,
        Instant updatedAt,
        Person requester,
        Map<String, String> asked,
        Optional<RequestView.Place> appointment,
        Optional<Attendance> attendance,
        List<RequestView.Line> timeline,
        List<Said> conversation,
        List<Message> messages,
        List<OpenTask> tasks) {

    static RequestRecordView of(
            RequestView request,
            Requester requester,
            Map<String, String> asked,
            Optional<Attendance> attendance,
            List<Statement> conversation,
            List<MessageLog.Entry> messages,
            List<OpenTask> tasks) {
        return new RequestRecordView(
                request.referenceNumber(),
                request.kind(),
                request.status(),
                request.outcome(),
                request.receivedAt(),
                request.updatedAt(),
                Person.of(requester),
                asked,
                request.appointment(),
                attendance,
                request.timeline(),
                conversation.stream().map(Said::of).toList(),
                messages.stream().map(Message::of).toList(),
                tasks);
    }

    /**
     * Whether the person came.
     *
     * @param begun whether the appointment has begun, so that it can be said
     * @param attended empty while nobody has said so
     */
    record Attendance(boolean begun, Optional<Boolean> attended) {}

    /** Who asked, and how they are reached. */
    record Person(Requester.Role role, String name, Optional<String> email, Optional<String> phone, Language language) {
        static Person of(Requester requester) {
            return new Person(
                    requester.role(),
                    requester.name(),
                    requester.email(),
                    requester.phone().map(PhoneNumber::value),
                    requester.language());
        }
    }

    /**
     * What somebody said; of a note, what the office said to itself.
     *
     * @param author the name of whoever wrote a note; null where nobody at the centre did
     */
    record Said(Instant at, Speaker speaker, String text, Optional<String> author) {
        static Said of(Statement statement) {
            return new Said(statement.at(), statement.speaker(), statement.text(), statement.author());
        }
    }

    /**
     * What the person was told, and what became of it.
     *
     * @param reference the message's own
     * @param says what it is about, by the name of its template
     * @param why it did not arrive, where that is known
     * @param words what it said as it was last sent; null where it was never tried
     * @param at when it was known what became of it; until then, when it was written
     */
    record Message(
            String reference,
            Channel channel,
            String to,
            Language language,
            String says,
            DeliveryState state,
            Optional<String> why,
            Optional<Words> words,
            Instant at) {
        static Message of(MessageLog.Entry entry) {
            return new Message(
                    entry.reference(),
                    entry.channel(),
                    entry.address(),
                    entry.language(),
                    entry.template().replaceFirst(".*/", ""),
                    entry.state(),
                    entry.why(),
                    entry.words().map(Words::of),
                    entry.settledAt().orElse(entry.writtenAt()));
        }
    }

    /**
     * What a message said.
     *
     * @param subject empty for a text
     * @param masked whether a secret in it is masked, so that it cannot be sent again
     * @param files the names of the files that came with it
     */
    record Words(String subject, String text, boolean masked, List<String> files) {
        static Words of(MessageLog.Words words) {
            return new Words(words.subject(), words.body(), words.holdsSecret(), words.files());
        }
    }
}
