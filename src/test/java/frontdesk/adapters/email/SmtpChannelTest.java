package frontdesk.adapters.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import frontdesk.adapters.channel.DeadlineFixture;
import frontdesk.adapters.channel.SendTimeLimiter;
import frontdesk.ports.messaging.Attachment;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class SmtpChannelTest {
    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static final SendTimeLimiter DEADLINE = DeadlineFixture.far();

    private static final Attachment INVITATION = new Attachment(
            "appointment.ics",
            "text/calendar; method=REQUEST; charset=UTF-8",
            "BEGIN:VCALENDAR\r\nSUMMARY:Cita mañana\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8));

    @Test
    void aMailIsPlainTextWithItsAccents() throws Exception {
        channel().deliver(SmtpFixture.message("ana@example.org"));

        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Su cita está confirmada 👍");
        assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(mail.getContent()).asString().isEqualToIgnoringNewLines("Hola, Ana: ¡mañana!");
        assertThat(mail.getHeader("Content-Language")).containsExactly("es");
    }

    @Test
    void aMailComesFromTheOfficeAndAsksForNoAutomaticAnswer() throws Exception {
        channel().deliver(SmtpFixture.message("ana@example.org"));

        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getFrom()[0]).hasToString("Harbor Contact Center <contact@example.org>");
        assertThat(mail.getAllRecipients()[0]).hasToString("ana@example.org");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void everyTryOfANotificationHasTheSameMessageId() throws Exception {
        channel().deliver(SmtpFixture.message("ana@example.org"));
        channel().deliver(SmtpFixture.message("ana@example.org"));

        assertThat(MAIL.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<AR-1%3Aconfirm%2F1@example.org>", "<AR-1%3Aconfirm%2F1@example.org>");
    }

    @Test
    void aCalendarFileKeepsItsMethodAndItsBytes() throws Exception {
        channel().deliver(SmtpFixture.message("ana@example.org", INVITATION));

        var parts = (MimeMultipart) MAIL.getReceivedMessages()[0].getContent();
        var file = parts.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("appointment.ics");
        assertThat(file.getContentType()).contains("text/calendar").contains("method=REQUEST");
        assertThat(file.getInputStream()).hasBinaryContent(INVITATION.content());
        assertThat(GreenMailUtil.getBody(parts.getBodyPart(0))).isNotBlank();
    }

    @Test
    void aSenderThatIsNoAddressEndsTheStart() {
        assertThatThrownBy(() -> SmtpFixture.writer("contact center"))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                .hasMessageContaining("frontdesk.delivery.from");
    }

    private static SmtpChannel channel() {
        return SmtpFixture.channel(MAIL.getSmtp().getPort(), DEADLINE);
    }
}
