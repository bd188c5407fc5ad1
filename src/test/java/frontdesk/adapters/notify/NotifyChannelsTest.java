package frontdesk.adapters.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import frontdesk.adapters.channel.DeadlineFixture;
import frontdesk.adapters.channel.DeliveryChannel;
import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.channel.DeliveryResult.NotTaken;
import frontdesk.adapters.channel.DeliveryResult.Refused;
import frontdesk.adapters.channel.DeliveryResult.Taken;
import frontdesk.adapters.channel.DeliveryResult.Unknown;
import frontdesk.adapters.channel.SendTimeLimiter;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.support.gateway.FakeGateway;
import frontdesk.support.gateway.GatewayFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NotifyChannelsTest {
    private static final byte[] PDF = "%PDF-1.7\nA letter\n".getBytes(StandardCharsets.US_ASCII);
    private static final Attachment LETTER = new Attachment("letter.pdf", "application/pdf", PDF);

    private final FakeGateway gateway = new FakeGateway();
    private final SendTimeLimiter deadline = DeadlineFixture.far();
    private final DeliveryChannel texts = NotifyFixture.texts(gateway.baseUrl(), deadline);

    @AfterEach
    void close() {
        gateway.close();
        deadline.close();
    }

    @Test
    void aTextIsTakenUnderTheGatewaysOwnId() {
        DeliveryResult outcome = texts.deliver(NotifyFixture.text());

        var taken = gateway.takenFor(NotifyFixture.NUMBER).get(0);
        assertThat(outcome).isEqualTo(new Taken(Optional.of(taken.id().toString())));
        assertThat(taken.reference()).isEqualTo(NotifyFixture.REFERENCE);
        assertThat(taken.body()).isEqualTo("Contact Center: ¿está disponible?\n");
    }

    @Test
    void itIsSignedWithTheSecretAndSaysWhoseItIsAndWhen() throws Exception {
        texts.deliver(NotifyFixture.text());
        texts.lookUp(NotifyFixture.REFERENCE);

        assertThat(gateway.tokens()).hasSize(2).allSatisfy(token -> {
            SignedJWT signed = SignedJWT.parse(token.substring("Bearer ".length()));
            assertThat(signed.verify(new MACVerifier(NotifyFixture.SECRET))).isTrue();
            assertThat(signed.getJWTClaimsSet().getIssuer()).isEqualTo(NotifyFixture.SERVICE);
            assertThat(signed.getJWTClaimsSet().getIssueTime()).isCloseTo(new Date(), 30_000);
        });
    }

    @Test
    void anEmailGoesWithItsSubjectAndWithoutFiles() {
        DeliveryChannel emails = NotifyFixture.emails(gateway.baseUrl(), deadline);

        emails.deliver(NotifyFixture.message(Channel.EMAIL, "ana@example.org", List.of()));

        var taken = gateway.takenFor("ana@example.org").get(0);
        assertThat(taken.type()).isEqualTo("email");
        assertThat(taken.subject()).isEqualTo("Su llamada");
        assertThat(taken.body()).contains("disponible");
        assertThat(emails.carriesFiles()).isFalse();
    }

    @Test
    void aLetterIsItsPdf() {
        DeliveryChannel letters = NotifyFixture.letters(gateway.baseUrl(), deadline);

        DeliveryResult outcome = letters.deliver(NotifyFixture.message(Channel.LETTER, "", List.of(LETTER)));

        var taken = gateway.takenAs(NotifyFixture.REFERENCE).get(0);
        assertThat(outcome).isEqualTo(new Taken(Optional.of(taken.id().toString())));
        assertThat(Base64.getDecoder().decode(taken.content())).isEqualTo(PDF);
        assertThat(letters.carriesFiles()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("noLetters")
    void aLetterWithoutExactlyOnePdfIsRefused(List<Attachment> files) {
        DeliveryChannel letters = NotifyFixture.letters(gateway.baseUrl(), deadline);

        assertThat(letters.deliver(NotifyFixture.message(Channel.LETTER, "", files)))
                .isEqualTo(new Refused("A letter is one PDF, and this message has none or several."));
    }

    static List<List<Attachment>> noLetters() {
        return List.of(List.of(), List.of(LETTER, LETTER), List.of(new Attachment("a.ics", "text/calendar", PDF)));
    }

    @Test
    void aNumberThatTheGatewayRefusesIsNotRepeated() {
        gateway.faults().always(GatewayFault.REFUSES);

        assertThat(texts.deliver(NotifyFixture.text()))
                .isEqualTo(new Refused("The text gateway refused the message: Not a valid number or address: …"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WRONG_KEY | The text gateway refused our key: Invalid token: API key not found",
                "WRONG_TEMPLATE | The text gateway does not know our template or address: Template not found",
                "TOO_MANY | The text gateway takes no more messages from us now."
            })
    void whatPassesOrIsOursToFixIsNotTaken(GatewayFault fault, String why) {
        gateway.faults().always(fault);

        assertThat(texts.deliver(NotifyFixture.text())).isEqualTo(new NotTaken(why));
    }

    @ParameterizedTest
    @EnumSource(names = {"ERROR", "TAKES_AND_ERRS", "UNAVAILABLE", "DROPS", "TAKES_AND_DROPS", "TAKES_AND_MUMBLES"})
    void whatMayHaveHappenedEitherWayIsNotKnown(GatewayFault fault) {
        gateway.faults().always(fault);

        assertThat(texts.deliver(NotifyFixture.text())).isInstanceOf(Unknown.class);
        assertThat(gateway.tries(NotifyFixture.REFERENCE)).isEqualTo(1);
    }

    @Test
    void aConnectionThatWasGoodBeforeAndBreaksIsNotTriedASecondTime() {
        texts.deliver(NotifyFixture.text());
        gateway.faults().always(GatewayFault.TAKES_AND_DROPS);

        assertThat(texts.deliver(NotifyFixture.text())).isInstanceOf(Unknown.class);
        assertThat(gateway.takenFor(NotifyFixture.NUMBER)).hasSize(2);
    }

    @Test
    void aGatewayThatHangsIsGivenUpAtTheDeadlineAndLeavesTheOutcomeOpen() {
        gateway.faults().next(GatewayFault.TAKES_AND_HANGS);

        try (SendTimeLimiter soon = DeadlineFixture.of(Duration.ofMillis(500))) {
            assertThat(NotifyFixture.texts(gateway.baseUrl(), soon).deliver(NotifyFixture.text()))
                    .isInstanceOf(Unknown.class);
        }
        assertThat(texts.lookUp(NotifyFixture.REFERENCE)).isInstanceOf(Taken.class);
    }

    @Test
    void aGatewayThatIsDownHasNotTakenTheMessage() {
        gateway.down();

        assertThat(texts.deliver(NotifyFixture.text()))
                .isEqualTo(new NotTaken("The text gateway could not be reached."));
    }

    /** Whether the client has begun with the body by then is chance. */
    @RepeatedTest(10)
    void aGatewayThatDoesNotSpeakTlsHasNotTakenTheMessage() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture.runAsync(() -> answerWithoutTls(plain));
            DeliveryChannel overTls = NotifyFixture.texts("https://localhost:" + plain.getLocalPort(), deadline);

            assertThat(overTls.deliver(NotifyFixture.text()))
                    .isEqualTo(new NotTaken("The text gateway could not be reached."));
        }
    }

    /** As web servers do that get the start of a handshake where they wait for a line of HTTP. */
    private static void answerWithoutTls(ServerSocket server) {
        try (Socket caller = server.accept()) {
            caller.getInputStream().read();
            caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void theSameChannelSendsAgainOnceTheGatewayIsUp() {
        texts.deliver(NotifyFixture.text());
        gateway.down();
        gateway.up();

        assertThat(texts.deliver(NotifyFixture.text())).isInstanceOf(Taken.class);
    }
}
