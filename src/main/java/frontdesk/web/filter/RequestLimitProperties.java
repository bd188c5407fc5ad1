package frontdesk.web.filter;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests work at the database at the same time, and how the others wait.
 *
 * @param atOnce well below the number of connections, so that jobs, sign-ins and health checks find one too
 * @param waiting how many wait for their turn; well below the number of the server's threads
 * @param longestWait after this a person's request is answered 503
 * @param longestWaitOfPrograms the same for programs, which come again by themselves: what they leave early, nobody waits
 *     behind
 */
@ConfigurationProperties("frontdesk.requests")
record RequestLimitProperties(
        @DefaultValue("12") int atOnce,
        @DefaultValue("300") int waiting,
        @DefaultValue("10s") Duration longestWait,
        @DefaultValue("1500ms") Duration longestWaitOfPrograms) {}
