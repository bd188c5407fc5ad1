package frontdesk.engine.officer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many tasks an officer is given.
 *
 * @param atMost who holds as many gets no next one; what they claim themselves is not bounded
 */
@ConfigurationProperties("frontdesk.tasks")
record TaskLimitProperties(@DefaultValue("5") int atMost) {
    TaskLimitProperties {
        if (atMost < 1) {
            throw new IllegalArgumentException("frontdesk.tasks.at-most must be 1 or more");
        }
    }
}
