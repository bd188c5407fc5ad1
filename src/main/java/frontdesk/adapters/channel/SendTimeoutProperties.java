package frontdesk.adapters.channel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How long a delivery may keep a step waiting.
 *
 * @param longest for one call, everything included
 */
@ConfigurationProperties("frontdesk.delivery")
public record SendTimeoutProperties(
        @Name("longest-send") @DefaultValue("120s") Duration longest) {}
