package frontdesk.adapters.calendar;

import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** When the contact centre works on a business day, in its own zone. */
@ConfigurationProperties("frontdesk.centre")
record CentreHoursProperties(ZoneId timeZone, LocalTime opens, LocalTime closes) {}
