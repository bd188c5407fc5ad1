package frontdesk.adapters.delivery;

import frontdesk.domain.messaging.DeliveryState;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.messaging.Notification;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of all that people were told and are to be told. Each call is part of its caller's transaction. */
@Component
public class NotificationRepository {
    private final JdbcClient database;
    private final InstantSource clock;

    NotificationRepository(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether a message was written down under this reference, whatever became of it. */
    public boolean holds(String reference) {
        return find(reference).isPresent();
    }

    Optional<NotificationRow> find(String reference) {
        return database.sql("select * from notification where reference = :reference")
                .param("reference", reference)
                .query(NotificationRow::read)
                .optional();
    }

    /** Finds the message and keeps others from changing it until the transaction ends. */
    Optional<NotificationRow> findToChange(String reference) {
        return database.sql("select * from notification where reference = :reference for update")
                .param("reference", reference)
                .query(NotificationRow::read)
                .optional();
    }

    /** The round of the step's last message where the step has not gone on with it, else the next one; 1 at first. */
    int round(ReferenceNumber request, String step) {
        return database.sql("select case when told_at is null then attempt else attempt + 1 end from notification"
                        + " where request = :request and step = :step order by attempt desc fetch first 1 row only")
                .param("request", request.value())
                .param("step", step)
                .query(Integer.class)
                .optional()
                .orElse(1);
    }

    /** The attempt of a step that comes after all of the request so far. */
    int next(ReferenceNumber request, String step) {
        return database.sql("select coalesce(max(attempt), 0) + 1 from notification"
                        + " where request = :request and step = :step")
                .param("request", request.value())
                .param("step", step)
                .query(Integer.class)
                .single();
    }

    /** The message that sends this one again to this address and of which nobody knows yet what became of it. */
    Optional<String> againOnItsWay(String first, String address) {
        return database.sql("select notification.reference from message_words"
                        + " join notification on notification.reference = message_words.reference"
                        + " where repeats = :first and address = :address and state in ('WAITING', 'SENDING', 'UNKNOWN')"
                        + " order by notification.reference fetch first 1 row only")
                .param("first", first)
                .param("address", address)
                .query(String.class)
                .optional();
    }

    /** The templates of what was written for the request after this message, other than to repeat one. */
    List<String> laterThan(String reference, ReferenceNumber request) {
        return database.sql("select template from notification where request = :request and reference <> :reference"
                        + " and written_at >= (select written_at from notification where reference = :reference)"
                        + " and not exists (select 1 from message_words where message_words.reference ="
                        + " notification.reference and repeats is not null)"
                        + " order by written_at desc fetch first 100 rows only")
                .param("request", request.value())
                .param("reference", reference)
                .query(String.class)
                .list();
    }

    /** How many messages of this kind were tried for the request at this address since then. */
    int alike(ReferenceNumber request, String template, String address, Instant since) {
        return database.sql("select count(*) from notification where request = :request and template = :template"
                        + " and address = :address and (tried_at > :since or written_at > :since)")
                .param("request", request.value())
                .param("template", template)
                .param("address", address)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** How many other messages of this kind were tried for the same request at the same address since then. */
    int alike(Notification notification, Instant since) {
        return notification
                .occasion()
                .request()
                .map(request -> database.sql("select count(*) from notification where request = :request"
                                + " and template = :template and address = :address and reference <> :reference"
                                + " and tried_at > :since")
                        .param("request", request.value())
                        .param("template", notification.template())
                        .param("address", notification.address())
                        .param("reference", notification.reference())
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .orElse(0);
    }

    /** @throws org.springframework.dao.DuplicateKeyException where another node has just written it down */
    void add(Notification notification, DeliveryState state) {
        database.sql(
                        "insert into notification (reference, request, step, attempt, channel, address, template, language,"
                                + " state, tries, written_at, expires_at) values (:reference, :request, :step, :attempt, :channel,"
                                + " :address, :template, :language, :state, 0, :now, :until)")
                .param("reference", notification.reference())
                .param(
                        "request",
                        notification.occasion().request().map(Object::toString).orElse(null))
                .param("step", notification.occasion().step())
                .param("attempt", notification.occasion().attempt())
                .param("channel", notification.channel().name())
                .param("address", notification.address())
                .param("template", notification.template())
                .param("language", notification.language().code())
                .param("state", state.name())
                .param("now", stamp())
                .param(
                        "until",
                        notification
                                .validity()
                                .until()
                                .map(until -> until.atOffset(ZoneOffset.UTC))
                                .orElse(null))
                .update();
    }

    /** Notes that the message is not sent any more: whatever its last try was, it was not taken. */
    void expire(String reference) {
        database.sql("update notification set state = 'EXPIRED', settled_at = :now, failure = :why"
                        + " where reference = :reference")
                .param("now", stamp())
                .param("why", "Its point had passed before it could be sent.")
                .param("reference", reference)
                .update();
    }

    /** Notes that a job of its own sends the message, at this moment or soon after. */
    void scheduled(String reference, Instant notBefore) {
        database.sql("update notification set not_before = :notBefore where reference = :reference")
                .param("notBefore", notBefore.atOffset(ZoneOffset.UTC))
                .param("reference", reference)
                .update();
    }

    /** Notes that a try begins, before it does. The address may be a better one than that of the try before. */
    void trying(Notification notification) {
        database.sql("update notification set state = 'SENDING', tries = tries + 1, tried_at = :now,"
                        + " address = :address where reference = :reference")
                .param("now", stamp())
                .param("address", notification.address())
                .param("reference", notification.reference())
                .update();
    }

    /** Notes what became of a message; false, with nothing changed, where it has come further already. */
    boolean settle(String reference, DeliveryState state, Optional<String> providerId, Optional<String> failure) {
        return findToChange(reference)
                .filter(row -> row.state().mayBecome(state))
                .map(row -> database.sql("update notification set state = :state, settled_at = :now,"
                                + " provider_id = coalesce(:providerId, provider_id), failure = :failure"
                                + " where reference = :reference")
                        .param("state", state.name())
                        .param("now", stamp())
                        .param("providerId", providerId.orElse(null))
                        .param("failure", failure.orElse(null))
                        .param("reference", reference)
                        .update())
                .isPresent();
    }

    /** Notes that the step that had it sent goes on with what became of it; part of that step, as all or nothing. */
    void told(String reference) {
        database.sql("update notification set told_at = :now where reference = :reference")
                .param("now", stamp())
                .param("reference", reference)
                .update();
    }

    /** The moment that it would write down. */
    Instant now() {
        return clock.instant();
    }

    private OffsetDateTime stamp() {
        return now().atOffset(ZoneOffset.UTC);
    }

    /** Whether a text to this number failed for good, and neither a later one arrived nor the person has texted since. */
    boolean takesNoTexts(PhoneNumber phone) {
        return database.sql("""
                        select state from notification
                         where address = :phone and channel = 'TEXT' and state in ('FAILED', 'DELIVERED')
                           and not exists (select 1 from incoming_text
                                            where phone = :phone and taken_at > notification.settled_at)
                         order by settled_at desc fetch first 1 row only""")
                .param("phone", phone.value())
                .query(String.class)
                .optional()
                .filter(DeliveryState.FAILED.name()::equals)
                .isPresent();
    }
}
