package frontdesk.web.security.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How passwords are checked that have not been proven yet.
 *
 * @param waiting how many wait for their check
 * @param longestWait after this a sign-in is told to come again
 * @param freeFailures so many wrong passwords for an account from an address cost no time
 * @param delay what each further one adds to the wait before the next check of that account from there
 * @param longestDelay the longest of these waits
 * @param shareOfSuspicious the part of the time of these checks, above 0 and at most 1, that goes to wrong passwords of
 *     accounts and from addresses that had more of them than are free, all together
 * @param forgottenAfter when wrong passwords do not count any more
 */
@ConfigurationProperties("frontdesk.sign-in")
public record SignInProperties(
        @DefaultValue("150") int waiting,
        @DefaultValue("60s") Duration longestWait,
        @DefaultValue("10") int freeFailures,
        @DefaultValue("200ms") Duration delay,
        @DefaultValue("3s") Duration longestDelay,
        @DefaultValue("0.2") double shareOfSuspicious,
        @DefaultValue("15m") Duration forgottenAfter) {}
