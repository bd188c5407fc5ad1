package frontdesk.adapters.email;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.adapters.channel.DeadlineFixture;
import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.channel.DeliveryResult.NotTaken;
import frontdesk.adapters.channel.DeliveryResult.Refused;
import frontdesk.adapters.channel.DeliveryResult.Taken;
import frontdesk.adapters.channel.DeliveryResult.Unknown;
import frontdesk.adapters.channel.SendTimeLimiter;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpOutcomesTest {
    private static final Unknown NOBODY_KNOWS =
            new Unknown("The mail server did not say whether it has taken the message.");

    private final SendTimeLimiter farDeadline = DeadlineFixture.far();
    private ScriptedMailServer server;

    @BeforeEach
    void aServer() throws IOException {
        server = new ScriptedMailServer();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        farDeadline.close();
    }

    @Test
    void aMessageThatTheServerTookIsTakenWhateverBecomesOfTheFarewell() {
        server.dropsAt("QUIT");

        assertThat(outcome()).isEqualTo(new Taken(Optional.empty()));
        assertThat(server.heard()).contains(".");
    }

    @Test
    void anAddressThatDoesNotExistIsRefusedWithoutBeingRepeated() {
        server.answersTo("RCPT", "550 5.1.1 <ana.lopez@example.org>: ana.lopez... No such user");

        assertThat(outcome())
                .isEqualTo(new Refused("The mail server did not take the address: 550 5.1.1 <…>: …... No such user"));
    }

    @ParameterizedTest
    @CsvSource({"DATA, 554 5.7.1 No mail like this", "., 554 5.6.0 No mail like this"})
    void aMessageThatTheServerDoesNotWantIsRefused(String command, String reply) {
        server.answersTo(command, reply);

        assertThat(outcome()).isEqualTo(new Refused("The mail server did not take the message: " + reply));
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 451 4.7.1 Come back later, the address",
        "RCPT, 452 4.2.2 Mailbox full, the address",
        "DATA, 421 4.3.2 Closing, the message",
        "., 451 4.3.0 No room, the message"
    })
    void aServerThatPutsUsOffHasNotTakenTheMessage(String command, String reply, String what) {
        server.answersTo(command, reply);

        assertThat(outcome()).isEqualTo(new NotTaken("The mail server did not take " + what + ": " + reply));
    }

    @Test
    void aServerThatPutsUsOffAndFallsSilentIsUnderstood() {
        server.answersTo(".", "421 4.3.2 Closing").hangsAt("RSET");

        DeliveryResult outcome = SmtpFixture.impatientChannel(server.port(), farDeadline, 200)
                .deliver(SmtpFixture.message("ana.lopez@example.org"));

        assertThat(outcome).isEqualTo(new NotTaken("The mail server did not take the message: 421 4.3.2 Closing"));
    }

    @Test
    void aSenderThatTheServerDoesNotAllowIsOursToFix() {
        server.answersTo("MAIL", "550 5.7.60 Not your address");

        assertThat(outcome())
                .isEqualTo(
                        new NotTaken("The mail server did not take our sender's address: 550 5.7.60 Not your address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA"})
    void aConnectionThatBreaksBeforeTheMessageIsThroughHasNotTakenIt(String command) {
        server.dropsAt(command);

        assertThat(outcome())
                .isEqualTo(new NotTaken("The connection to the mail server broke before the message was through."));
    }

    @Test
    void afterTheEndOfTheMessageABrokenConnectionLeavesItOpen() {
        server.dropsAt(ScriptedMailServer.END);

        assertThat(outcome()).isEqualTo(NOBODY_KNOWS);
    }

    @Test
    void afterTheEndOfTheMessageSilenceLeavesItOpen() {
        server.hangsAt(ScriptedMailServer.END);

        DeliveryResult outcome = SmtpFixture.impatientChannel(server.port(), farDeadline, 200)
                .deliver(SmtpFixture.message("ana.lopez@example.org"));

        assertThat(outcome).isEqualTo(NOBODY_KNOWS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theDeadlineEndsACallThatNoTimeOutEnds(boolean trickling) throws Exception {
        var stalling = trickling ? server.tricklesAt(".") : server.hangsAt(".");

        try (SendTimeLimiter soon = DeadlineFixture.of(Duration.ofMillis(700))) {
            DeliveryResult outcome =
                    SmtpFixture.channel(stalling.port(), soon).deliver(SmtpFixture.message("ana.lopez@example.org"));

            assertThat(outcome).isInstanceOf(Unknown.class);
            assertThat(server.sawTheClientGo()).isTrue();
        }
    }

    @Test
    void aServerThatAsksForOtherCredentialsIsOursToFix() {
        server.answersTo("EHLO", "250-mail\r\n250 AUTH PLAIN").answersTo("AUTH", "535 5.7.8 Wrong password");
        JavaMailSenderImpl settings = SmtpFixture.settings(server.port());
        settings.setUsername("frontdesk");
        settings.setPassword("wrong");
        var channel = new SmtpChannel(
                new SmtpConnectionFactory(settings), SmtpFixture.writer("contact@example.org"), farDeadline);

        assertThat(channel.deliver(SmtpFixture.message("ana.lopez@example.org")))
                .isEqualTo(new NotTaken("The mail server refused our user name or password."));
    }

    @Test
    void aServerThatIsDownHasNotTakenTheMessage() throws IOException {
        server.close();

        assertThat(outcome()).isEqualTo(new NotTaken("The mail server could not be reached."));
    }

    @Test
    void aMalformedAddressIsRefused() {
        assertThat(SmtpFixture.channel(server.port(), farDeadline).deliver(SmtpFixture.message("ana at example")))
                .isEqualTo(new Refused("The address is none that mail can be sent to."));
    }

    @Test
    void whetherAnEarlierTryArrivedCannotBeAsked() {
        assertThat(SmtpFixture.channel(server.port(), farDeadline).lookUp("AR-1:confirm/1"))
                .isInstanceOf(Unknown.class);
    }

    private DeliveryResult outcome() {
        return SmtpFixture.channel(server.port(), farDeadline).deliver(SmtpFixture.message("ana.lopez@example.org"));
    }
}
