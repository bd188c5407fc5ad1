package frontdesk.adapters.delivery;

import frontdesk.adapters.channel.DeliveryChannels;
import frontdesk.adapters.channel.SendTimeoutProperties;
import frontdesk.adapters.database.text.DatabaseTextConsents;
import frontdesk.adapters.delivery.DeliveryPolicy.RepetitionProperties;
import frontdesk.adapters.messages.MessageRenderer;
import frontdesk.adapters.messages.PreviewedMessages;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.domain.messaging.DeliveryState;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.collision.CollisionMetrics;
import frontdesk.engine.collision.CollisionRetry;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.messaging.DeliveryReceipts;
import frontdesk.ports.messaging.MessageCameBackEvent;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.messaging.Notification.Occasion;
import frontdesk.ports.messaging.Notification.Validity;
import frontdesk.ports.messaging.NotificationScheduler;
import frontdesk.ports.messaging.Notifications;
import frontdesk.ports.messaging.Notifications.Delivery;
import frontdesk.ports.messaging.UnconfirmedNotifications;
import frontdesk.ports.request.RequestLifecycle;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.SafeContacts;
import frontdesk.ports.text.IncomingText;
import frontdesk.ports.text.TextWindows;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The delivery log on some database, before a gateway that does what a test says; the flow behind it is noted, not run.
 */
final class DeliveryLogWorld implements AutoCloseable {
    static final Duration LONGEST_SEND = Duration.ofMinutes(2);
    static final int MOST_ALIKE = 5;
    static final ReferenceNumber REQUEST = ReferenceNumber.next("CB", new Random(7));
    private static final PhoneNumber PHONE = new PhoneNumber("+12025550123");

    final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    final RequestLifecycle flow = Mockito.mock(RequestLifecycle.class);
    final Requests requests = Mockito.mock(Requests.class);

    /** The promises by which the texting hours were asked for. */
    final List<Duration> asked = new CopyOnWriteArrayList<>();

    private Instant now = Instant.parse("2026-12-01T15:00:00Z");
    private volatile Instant opens = Instant.EPOCH;
    private volatile boolean isSafeContact = true;

    DeliveryLogWorld(DataSource database, ScriptedChannel gateway) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        DeliveryChannels channels = Mockito.mock(DeliveryChannels.class);
        Mockito.when(channels.of(ArgumentMatchers.any())).thenReturn(gateway);
        MessageRenderer writer = Mockito.mock(MessageRenderer.class);
        Mockito.when(writer.written(ArgumentMatchers.any(), ArgumentMatchers.anyBoolean()))
                .thenAnswer(call -> rendered(call.getArgument(0)));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(InstantSource.class, () -> () -> now);
        context.registerBean(SendTimeoutProperties.class, () -> new SendTimeoutProperties(LONGEST_SEND));
        context.registerBean(RepetitionProperties.class, () -> new RepetitionProperties(MOST_ALIKE));
        context.registerBean(DeliveryChannels.class, () -> channels);
        context.registerBean(MessageRenderer.class, () -> writer);
        context.registerBean(Requests.class, () -> locking(database));
        context.registerBean(ToldFlow.class, () -> new ToldFlow(flow));
        context.registerBean(TextWindows.class, () -> (request, moment, promise) -> {
            asked.add(promise);
            return moment.isBefore(opens) ? opens : moment;
        });
        context.registerBean(SafeContacts.class, this::safeContacts);
        context.registerBean(AppointmentBook.class, () -> Mockito.mock(AppointmentBook.class));
        context.registerBean(NotificationScheduler.class, () -> Mockito.mock(NotificationScheduler.class));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.register(
                CollisionMetrics.class,
                CollisionRetry.class,
                Transactions.class,
                RequiresNewTransaction.class,
                NotificationRepository.class,
                DatabaseTextConsents.class,
                SendingRestrictions.class,
                ResendRules.class,
                DeliveryPolicy.class,
                DeliveryAttempts.class,
                LoggedNotifications.class,
                KeptWords.class,
                MessageLogQuery.class,
                PreviewedMessages.class,
                ReceiptHistory.class,
                DeliveryReceiptHandler.class,
                UnconfirmedDeliveries.class);
        context.refresh();
    }

    /** Stands for the job that tells the flow. */
    private record ToldFlow(RequestLifecycle flow) {
        @EventListener
        void cameBack(MessageCameBackEvent happened) {
            flow.messageCameBack(happened.request());
        }
    }

    /** Requests that are kept from others as real ones are, by their row; here a row of a table of their own. */
    private Requests locking(DataSource database) {
        JdbcClient rows = JdbcClient.create(database);
        rows.sql("create table kept_request (reference varchar(16) primary key)")
                .update();
        rows.sql("insert into kept_request values ('" + REQUEST + "')").update();
        Mockito.when(requests.findToChange(ArgumentMatchers.any())).thenAnswer(call -> {
            rows.sql("select reference from kept_request for update")
                    .query(String.class)
                    .single();
            return Optional.empty();
        });
        return requests;
    }

    /** Runs the step as one that has written to its request before it sends. */
    Delivery stepThatKeepsItsRequest() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).execute(transaction -> {
            context.getBean(Requests.class).findToChange(REQUEST);
            return context.getBean(Notifications.class).send(text());
        });
    }

    /** Runs the step that sends, as the engine does: in a transaction that may fail after it. */
    Delivery step(Runnable afterwards) {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).execute(transaction -> {
            Delivery delivery = context.getBean(Notifications.class).send(text());
            afterwards.run();
            return delivery;
        });
    }

    Delivery step() {
        return step(() -> {});
    }

    /** What the step finds out before it makes anew what the message carries. */
    Optional<Delivery> soFar() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .execute(transaction -> context.getBean(Notifications.class).soFar(text().occasion()));
    }

    void receipt(DeliveryReceipts.Arrival arrival) {
        context.getBean(DeliveryReceipts.class).received(text().reference(), arrival);
    }

    void personSays(boolean wantsTexts) {
        IncomingText words = new IncomingText("in-" + now, PHONE, wantsTexts ? "START" : "STOP", now);
        DatabaseTextConsents consents = context.getBean(DatabaseTextConsents.class);
        boolean isNews = wantsTexts ? consents.optIn(words) : consents.optOut(words);
        if (!isNews) {
            throw new AssertionError("Said before");
        }
    }

    DeliveryState state() {
        return context.getBean(NotificationRepository.class)
                .find(text().reference())
                .orElseThrow()
                .state();
    }

    UnconfirmedNotifications unknowns() {
        return context.getBean(UnconfirmedNotifications.class);
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    private SafeContacts safeContacts() {
        SafeContacts contacts = Mockito.mock(SafeContacts.class);
        Mockito.when(contacts.mayGet(ArgumentMatchers.any(), ArgumentMatchers.any(), ArgumentMatchers.any()))
                .thenAnswer(call -> isSafeContact);
        return contacts;
    }

    /** The case is protected, and the address is not its safe contact. */
    void isNotTheSafeContact() {
        isSafeContact = false;
    }

    /** Nobody may be texted before this moment. */
    void opensAt(Instant moment) {
        opens = moment;
    }

    /** Runs the step that sends, under these conditions. */
    Delivery step(Validity conditions) {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .execute(transaction -> context.getBean(Notifications.class).send(text().with(conditions)));
    }

    /** Runs a step that is passed again and again. */
    Delivery pass() {
        return pass(REQUEST, () -> {});
    }

    /** The same for this request, and as one whose transaction may fail after it. */
    Delivery pass(ReferenceNumber request, Runnable afterwards) {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).execute(transaction -> {
            Notifications notifications = context.getBean(Notifications.class);
            int round = notifications.round(request, "ask-by-text");
            Delivery delivery = notifications.send(text(request, round));
            afterwards.run();
            return delivery;
        });
    }

    static Notification text() {
        return text(REQUEST, 1);
    }

    private static Notification text(ReferenceNumber request, int round) {
        return new Notification(
                Occasion.step(request, "ask-by-text", round),
                Channel.TEXT,
                PHONE.value(),
                Language.EN,
                "text-ahead-callback/ask-by-text",
                Map.of(),
                List.of());
    }

    private static RenderedMessage rendered(Notification notification) {
        return new RenderedMessage(
                notification.reference(),
                notification.channel(),
                notification.address(),
                notification.language(),
                "",
                "Are you free?",
                notification.attachments());
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}
}
