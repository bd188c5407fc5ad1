package frontdesk.web.server;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How bodies have to come.
 *
 * @param patience for the whole body, before its rate counts
 * @param leastRate what has to come in a second after that
 * @param readAtOnce how many bodies of signed-in callers are read at the same moment, each by a thread
 * @param readAtOnceOfStrangers how many of others, such as sign-ins
 * @param awayAtOnce how many bodies that nobody reads are read away at the same moment, so that the answer arrives
 */
@ConfigurationProperties("frontdesk.bodies")
public record BodyProperties(
        @DefaultValue("10s") Duration patience,
        @DefaultValue("8KB") DataSize leastRate,
        @DefaultValue("60") int readAtOnce,
        @DefaultValue("20") int readAtOnceOfStrangers,
        @DefaultValue("40") int awayAtOnce) {}
