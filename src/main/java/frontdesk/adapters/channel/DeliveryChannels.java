package frontdesk.adapters.channel;

import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.messaging.Notification.Channel;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/** Which way each kind of message takes; settled at the start, so that a slip in configuration ends it. */
@Component
public class DeliveryChannels {
    /** What a way is called that is not configured, in order of preference. */
    private static final List<String> UNASKED = List.of("local", "smtp");

    private final Map<Channel, DeliveryChannel> chosen = new EnumMap<>(Channel.class);

    DeliveryChannels(List<DeliveryChannel> known, DeliveryProperties settings) {
        for (Channel channel : Channel.values()) {
            List<DeliveryChannel> fit =
                    known.stream().filter(way -> way.carries(channel)).toList();
            DeliveryChannel way = settings.nameFor(channel)
                    .map(name -> configured(channel, name, fit))
                    .or(() -> unasked(fit))
                    .orElseGet(() -> new UnconfiguredChannel(channel, property(channel)));
            chosen.put(channel, way);
        }
        chosen.values().forEach(DeliveryChannel::checkSettings);
    }

    /** The way of such messages; one that refuses them where none is configured. */
    public DeliveryChannel of(Channel channel) {
        return chosen.get(channel);
    }

    private static Optional<DeliveryChannel> unasked(List<DeliveryChannel> fit) {
        return UNASKED.stream()
                .flatMap(name -> fit.stream().filter(called(name)))
                .findFirst();
    }

    private static DeliveryChannel configured(Channel channel, String name, List<DeliveryChannel> fit) {
        return fit.stream().filter(called(name)).findFirst().orElseThrow(() -> unknown(channel, name, fit));
    }

    private static Predicate<DeliveryChannel> called(String name) {
        return way -> way.name().equals(name);
    }

    private static InvalidConfigurationPropertyValueException unknown(
            Channel channel, String name, List<DeliveryChannel> fit) {
        String possible = fit.stream().map(DeliveryChannel::name).sorted().collect(Collectors.joining(", "));
        return new InvalidConfigurationPropertyValueException(
                property(channel), name, "Possible here: " + (possible.isEmpty() ? "nothing" : possible));
    }

    private static String property(Channel channel) {
        return "frontdesk.delivery." + channel.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The way of messages for which none is configured: they can never arrive, which flows are told, so that a customer
     * of an office that does not text is called without a text.
     *
     * @param property what is not configured
     */
    private record UnconfiguredChannel(Channel channel, String property) implements DeliveryChannel {
        @Override
        public String name() {
            return "none";
        }

        @Override
        public boolean carries(Channel asked) {
            return asked == channel;
        }

        @Override
        public DeliveryResult deliver(RenderedMessage message) {
            return new DeliveryResult.Refused(property + " is not configured.");
        }

        @Override
        public DeliveryResult lookUp(String reference) {
            return new DeliveryResult.NotTaken(property + " is not configured.");
        }
    }
}
