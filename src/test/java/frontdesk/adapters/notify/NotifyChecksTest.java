package frontdesk.adapters.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.adapters.messages.DeadlineFixture;
import frontdesk.adapters.messages.DeliveryChannel;
import frontdesk.adapters.messages.SendDeadline;
import frontdesk.adapters.messages.WrongSetting;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotifyChecksTest {
    private static final String URL = "https://notify.example.org";
    private static final String SERVICE = NotifyFixture.SERVICE;
    private static final String SECRET = NotifyFixture.SECRET;

    private final SendDeadline deadline = DeadlineFixture.far();

    @AfterEach
    void close() {
        deadline.close();
    }

    @Test
    void completeSettingsLetItStartWhetherTheGatewayIsUpOrNot() {
        NotifySettings complete = NotifyFixture.settings(URL + "/");

        assertThatCode(() -> channel(NotifyTexts::new, complete).checkSettings())
                .doesNotThrowAnyException();
        assertThat(complete.baseUrl()).isEqualTo(URL);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "notify.example.org", "ftp://notify.example.org", "https://", "http://a b", "https://a.org?x"
            })
    void aBaseUrlThatIsNoneEndsTheStart(String url) {
        assertEnds(NotifyLetters::new, NotifyFixture.settings(url), "frontdesk.notify.base-url");
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
        var settings = new NotifySettings(URL, key, NotifyFixture.TEMPLATE, null, NotifyFixture.TOKEN);

        assertEnds(NotifyTexts::new, settings, "frontdesk.notify.api-key " + what);
    }

    @Test
    void noSecretIsRepeated() {
        var settings = new NotifySettings(URL, "x" + SERVICE + SECRET, null, null, "short-token");

        assertThatThrownBy(() -> channel(NotifyTexts::new, settings).checkSettings())
                .hasMessageNotContaining(SECRET.substring(0, 8));
        assertThat(settings.toString()).doesNotContain(SECRET).doesNotContain("short-token");
    }

    @Test
    void eachChannelNeedsItsOwnTemplate() {
        var none = new NotifySettings(URL, NotifyFixture.KEY, null, "body", NotifyFixture.TOKEN);

        assertEnds(NotifyTexts::new, none, "frontdesk.notify.text-template");
        assertEnds(NotifyEmails::new, none, "frontdesk.notify.email-template");
        assertThatCode(() -> channel(NotifyLetters::new, none).checkSettings()).doesNotThrowAnyException();
    }

    @Test
    void textsNeedATokenThatCannotBeGuessedForTheirReplies() {
        String tooShort = NotifyFixture.TOKEN.substring(1);
        var guessable =
                new NotifySettings(URL, NotifyFixture.KEY, NotifyFixture.TEMPLATE, NotifyFixture.TEMPLATE, tooShort);

        assertEnds(NotifyTexts::new, guessable, "frontdesk.notify.reply-token");
        assertThatCode(() -> channel(NotifyEmails::new, guessable).checkSettings())
                .doesNotThrowAnyException();
    }

    private void assertEnds(
            BiFunction<NotifyGateway, NotifySettings, DeliveryChannel> kind, NotifySettings settings, String sentence) {
        assertThatThrownBy(() -> channel(kind, settings).checkSettings())
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith(sentence);
    }

    private DeliveryChannel channel(
            BiFunction<NotifyGateway, NotifySettings, DeliveryChannel> kind, NotifySettings settings) {
        return kind.apply(new NotifyGateway(settings, deadline), settings);
    }
}
