package frontdesk.adapters.calendar;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When officers call back on a business day, in the contact centre's zone, and when a text may reach a customer, in the
 * customer's own.
 */
@ConfigurationProperties("frontdesk.texting")
record TextingHoursProperties(LocalTime callbackOpens, LocalTime callbackCloses, LocalTime earliest, LocalTime latest) {
    TextingHoursProperties {
        if (!callbackOpens.isBefore(callbackCloses)) {
            throw new IllegalArgumentException("frontdesk.texting.callback-opens must be earlier than callback-closes");
        }
        if (!earliest.isBefore(latest)) {
            throw new IllegalArgumentException("frontdesk.texting.earliest must be earlier than latest");
        }
    }
}
