package frontdesk.adapters.channel;

import frontdesk.ports.messaging.Notification.Channel;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are delivered. A way that is not configured is {@code local} in the demo; without the demo, e-mail
 * goes by {@code smtp}, and texts and letters by nothing.
 *
 * @param from the sender's e-mail address
 */
@ConfigurationProperties("frontdesk.delivery")
public record DeliveryProperties(
        String email,
        String text,
        String letter,
        @DefaultValue("contact-center@localhost") String from) {

    Optional<String> nameFor(Channel channel) {
        return Optional.ofNullable(
                switch (channel) {
                    case EMAIL -> email;
                    case TEXT -> text;
                    case LETTER -> letter;
                });
    }
}
