package frontdesk.adapters.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.adapters.channel.DeadlineFixture;
import frontdesk.adapters.channel.DeliveryChannel;
import frontdesk.adapters.channel.SendTimeLimiter;
import frontdesk.ports.failure.StartupException;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotifyPropertiesValidatorTest {
    private static final String URL = "https://notify.example.org";
    private static final String SERVICE = NotifyFixture.SERVICE;
    private static final String SECRET = NotifyFixture.SECRET;

    private final SendTimeLimiter deadline = DeadlineFixture.far();

    @AfterEach
    void close() {
        deadline.close();
    }

    @Test
    void completeSettingsLetItStartWhetherTheGatewayIsUpOrNot() {
        NotifyProperties complete = NotifyFixture.settings(URL + "/");

        assertThatCode(() -> channel(NotifySmsChannel::new, complete).checkSettings())
                .doesNotThrowAnyException();
        assertThat(complete.baseUrl()).isEqualTo(URL);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "notify.example.org", "ftp://notify.example.org", "https://", "http://a b", "https://a.org?x"
            })
    void aBaseUrlThatIsNoneEndsTheStart(String url) {
        assertEnds(NotifyLetterChannel::new, NotifyFixture.settings(url), "frontdesk.notify.base-url");
    }

    @ParameterizedTest
    @CsvSource({
        "'', is missing",
        "frontdesk, does not end in a secret that is a UUID",
        "frontdesk-" + NotifyFixture.SERVICE + "-secret, does not end in a secret that is a UUID",
        NotifyFixture.SECRET + ", has no service id that is a UUID before its secret",
        "frontdesk-service-" + NotifyFixture.SECRET + ", has no service id that is a UUID before its secret",
        NotifyFixture.SERVICE + "-" + NotifyFixture.SECRET + ", has no name before its service id"
    })
    void aKeyThatIsNoneEndsTheStartWithThePartThatIsWrong(String key, String what) {
        var settings = new NotifyProperties(URL, key, NotifyFixture.TEMPLATE, null, NotifyFixture.TOKEN);

        assertEnds(NotifySmsChannel::new, settings, "frontdesk.notify.api-key " + what);
    }

    @Test
    void noSecretIsRepeated() {
        var settings = new NotifyProperties(URL, "x" + SERVICE + SECRET, null, null, "short-token");

        assertThatThrownBy(() -> channel(NotifySmsChannel::new, settings).checkSettings())
                .hasMessageNotContaining(SECRET.substring(0, 8));
        assertThat(settings.toString()).doesNotContain(SECRET).doesNotContain("short-token");
    }

    @Test
    void eachChannelNeedsItsOwnTemplate() {
        var none = new NotifyProperties(URL, NotifyFixture.KEY, null, "body", NotifyFixture.TOKEN);

        assertEnds(NotifySmsChannel::new, none, "frontdesk.notify.text-template");
        assertEnds(NotifyEmailChannel::new, none, "frontdesk.notify.email-template");
        assertThatCode(() -> channel(NotifyLetterChannel::new, none).checkSettings())
                .doesNotThrowAnyException();
    }

    @Test
    void textsNeedATokenThatCannotBeGuessedForTheirReplies() {
        String tooShort = NotifyFixture.TOKEN.substring(1);
        var guessable =
                new NotifyProperties(URL, NotifyFixture.KEY, NotifyFixture.TEMPLATE, NotifyFixture.TEMPLATE, tooShort);

        assertEnds(NotifySmsChannel::new, guessable, "frontdesk.notify.reply-token");
        assertThatCode(() -> channel(NotifyEmailChannel::new, guessable).checkSettings())
                .doesNotThrowAnyException();
    }

    private void assertEnds(
            BiFunction<NotifyClient, NotifyProperties, DeliveryChannel> kind,
            NotifyProperties settings,
            String sentence) {
        assertThatThrownBy(() -> channel(kind, settings).checkSettings())
                .isInstanceOf(StartupException.class)
                .hasMessageStartingWith(sentence);
    }

    private DeliveryChannel channel(
            BiFunction<NotifyClient, NotifyProperties, DeliveryChannel> kind, NotifyProperties settings) {
        return kind.apply(new NotifyClient(settings, deadline), settings);
    }
}
