package frontdesk.adapters.phone;

import java.time.ZoneId;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where a customer is taken to be.
 *
 * @param unknownZones everywhere that somebody may be of whom nothing is known
 */
@ConfigurationProperties("frontdesk.texting")
record TextingZonesProperties(Set<ZoneId> unknownZones) {
    TextingZonesProperties {
        if (unknownZones == null || unknownZones.isEmpty()) {
            throw new IllegalArgumentException(
                    "frontdesk.texting.unknown-zones must name at least one time zone, such as America/New_York");
        }
        unknownZones = Set.copyOf(unknownZones);
    }
}
