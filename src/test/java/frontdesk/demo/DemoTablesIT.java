package frontdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.adapters.local.InboxFixture;
import frontdesk.adapters.local.LocalInboxChannel;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.demo.JdbcClockOffsetStore.DemoProperties;
import frontdesk.domain.request.Language;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.support.PostgreSqlServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The demo's tables on the real database. */
class DemoTablesIT {
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-30T14:00:00Z");

    private final JdbcClient database = JdbcClient.create(migrated());

    @Test
    void aMessageAndItsFileAreKeptOnce() {
        LocalInboxChannel inbox = InboxFixture.inbox(database, MONDAY_MORNING);
        var file = new Attachment("appointment.ics", "text/calendar", new byte[] {1, 0, -3});
        var message = new RenderedMessage(
                "first", Channel.EMAIL, "ana@example.org", Language.ES, "Hola 👋", "Número\n", List.of(file));

        inbox.deliver(message);
        inbox.deliver(message);

        assertThat(inbox.messagesTo("Ana@example.org")).singleElement().satisfies(kept -> {
            assertThat(kept.subject()).isEqualTo("Hola 👋");
            assertThat(kept.sentAt()).isEqualTo(MONDAY_MORNING);
            assertThat(kept.attachments().get(0).size()).isEqualTo(3);
            assertThat(inbox.attachment(Long.parseLong(kept.id()), "appointment.ics"))
                    .hasValueSatisfying(given -> assertThat(given.content()).containsExactly(1, 0, -3));
        });
    }

    @Test
    void theClocksLeadIsKeptAndNeverGoesBack() {
        JdbcClockOffsetStore node = new JdbcClockOffsetStore(database, new DemoProperties(MONDAY_MORNING));

        assertThat(node.offset(MONDAY_MORNING.minusSeconds(60))).isEqualTo(Duration.ofMinutes(1));
        node.raiseTo(Duration.ofDays(3));
        node.raiseTo(Duration.ofDays(2));

        assertThat(node.offset(MONDAY_MORNING)).isEqualTo(Duration.ofDays(3));
    }

    private static DataSource migrated() {
        DataSource dataSource = new DriverManagerDataSource(PostgreSqlServer.freshDatabase());
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V6__local_inbox_and_clock.sql"))
                .execute(dataSource);
        return dataSource;
    }
}
