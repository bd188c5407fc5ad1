package frontdesk.adapters.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.domain.request.Language;
import frontdesk.ports.messaging.Notification.Channel;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class DeliveryChannelsTest {
    private static final DeliveryChannel LOCAL = new Way("local", EnumSet.allOf(Channel.class));
    private static final RenderedMessage A_TEXT = new RenderedMessage(
            "CB/ask-by-text/1", Channel.TEXT, "+12025550123", Language.EN, "", "Are you free?", List.of());
    private static final DeliveryChannel SMTP = new Way("smtp", EnumSet.of(Channel.EMAIL));

    @Test
    void inTheDemoEverythingIsLocalUnlessAskedOtherwise() {
        var channels = new DeliveryChannels(List.of(SMTP, LOCAL), settings(null, null));

        assertThat(channels.of(Channel.EMAIL)).isSameAs(LOCAL);
        assertThat(channels.of(Channel.TEXT)).isSameAs(LOCAL);
    }

    @Test
    void waysCanBeMixed() {
        var channels = new DeliveryChannels(List.of(SMTP, LOCAL), settings("smtp", "local"));

        assertThat(channels.of(Channel.EMAIL)).isSameAs(SMTP);
        assertThat(channels.of(Channel.LETTER)).isSameAs(LOCAL);
    }

    @Test
    void withoutTheDemoMailGoesBySmtpAndTextsCanNeverArrive() {
        var channels = new DeliveryChannels(List.of(SMTP), settings(null, null));

        assertThat(channels.of(Channel.EMAIL)).isSameAs(SMTP);
        assertThat(channels.of(Channel.TEXT).deliver(A_TEXT))
                .isEqualTo(new DeliveryResult.Refused("frontdesk.delivery.text is not configured."));
    }

    @Test
    void anUnknownWayEndsTheStartWithWhatIsPossible() {
        assertThatThrownBy(() -> new DeliveryChannels(List.of(SMTP, LOCAL), settings("pigeon", null)))
                .isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class, wrong -> {
                    assertThat(wrong.getName()).isEqualTo("frontdesk.delivery.email");
                    assertThat(wrong.getReason()).isEqualTo("Possible here: local, smtp");
                });
    }

    @Test
    void textsDoNotGoByMail() {
        assertThatThrownBy(() -> new DeliveryChannels(List.of(SMTP), settings(null, "smtp")))
                .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        wrong -> assertThat(wrong.getReason()).isEqualTo("Possible here: nothing"));
    }

    private static DeliveryProperties settings(String email, String text) {
        return new DeliveryProperties(email, text, null, "contact@example.org");
    }

    private record Way(String name, Set<Channel> carried) implements DeliveryChannel {
        @Override
        public boolean carries(Channel channel) {
            return carried.contains(channel);
        }

        @Override
        public DeliveryResult deliver(RenderedMessage message) {
            return new DeliveryResult.Taken(Optional.empty());
        }

        @Override
        public DeliveryResult lookUp(String reference) {
            return new DeliveryResult.NotTaken("Nobody asks here.");
        }
    }
}
