package frontdesk.adapters.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import frontdesk.adapters.messages.DeliverySettings;
import frontdesk.adapters.messages.OfficeIdentity;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.domain.Language;
import frontdesk.ports.Attachment;
import frontdesk.ports.Notification.Channel;
import frontdesk.ports.Notifications.DeliveryFailed;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpChannelTest {
    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static final Attachment INVITATION = new Attachment(
            "appointment.ics",
            "text/calendar; method=REQUEST; charset=UTF-8",
            "BEGIN:VCALENDAR\r\nSUMMARY:Cita mañana\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8));

    @Test
    void aMailIsPlainTextWithItsAccents() throws Exception {
        channel().deliver(message("ana@example.org"));

        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Su cita está confirmada 👍");
        assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(mail.getContent()).asString().isEqualToIgnoringNewLines("Hola, Ana: ¡mañana!");
        assertThat(mail.getHeader("Content-Language")).containsExactly("es");
    }

    @Test
    void aMailComesFromTheOfficeAndAsksForNoAutomaticAnswer() throws Exception {
        channel().deliver(message("ana@example.org"));

        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getFrom()[0]).hasToString("Harbor Contact Center <contact@example.org>");
        assertThat(mail.getAllRecipients()[0]).hasToString("ana@example.org");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void everyTryOfANotificationHasTheSameMessageId() throws Exception {
        channel().deliver(message("ana@example.org"));
        channel().deliver(message("ana@example.org"));

        assertThat(MAIL.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<AR-1%3Aconfirm%2F1@example.org>", "<AR-1%3Aconfirm%2F1@example.org>");
    }

    @Test
    void aCalendarFileKeepsItsMethodAndItsBytes() throws Exception {
        channel().deliver(message("ana@example.org", INVITATION));

        var parts = (MimeMultipart) MAIL.getReceivedMessages()[0].getContent();
        var file = parts.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("appointment.ics");
        assertThat(file.getContentType()).contains("text/calendar").contains("method=REQUEST");
        assertThat(file.getInputStream()).hasBinaryContent(INVITATION.content());
        assertThat(GreenMailUtil.getBody(parts.getBodyPart(0))).isNotBlank();
    }

    @Test
    void aServerThatIsDownFailsTheDelivery() {
        SmtpChannel channel = channel();
        MAIL.stop();

        assertThatThrownBy(() -> channel.deliver(message("ana@example.org")))
                .isInstanceOf(DeliveryFailed.class)
                .hasMessageStartingWith("The mail server did not take AR-1:confirm/1: ")
                .hasMessageContaining("Connect");
    }

    @Test
    void aRefusedAddressIsNotRepeatedInTheReason() {
        assertThatThrownBy(() -> channel().deliver(message("ana at example")))
                .isInstanceOf(DeliveryFailed.class)
                .hasMessageContaining("the address")
                .hasMessageNotContaining("ana at example")
                .hasStackTraceContaining("AddressException")
                .satisfies(failed -> assertThat(failed.getCause()).hasMessageNotContaining("ana"));
    }

    @Test
    void aSenderThatIsNoAddressEndsTheStart() {
        assertThatThrownBy(() -> channel("contact center"))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                .hasMessageContaining("frontdesk.delivery.from");
    }

    private static SmtpChannel channel() {
        return channel("contact@example.org");
    }

    private static SmtpChannel channel(String from) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(MAIL.getSmtp().getPort());
        return new SmtpChannel(
                server,
                new DeliverySettings("smtp", null, null, from),
                new OfficeIdentity("Harbor Contact Center", ""));
    }

    private static RenderedMessage message(String address, Attachment... attachments) {
        return new RenderedMessage(
                "AR-1:confirm/1",
                Channel.EMAIL,
                address,
                Language.ES,
                "Su cita está confirmada 👍",
                "Hola, Ana: ¡mañana!\n",
                List.of(attachments));
    }
}
