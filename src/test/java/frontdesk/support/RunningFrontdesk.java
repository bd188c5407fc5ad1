package frontdesk.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A whole Frontdesk on a port of its own, as the embedded default runs it, but with its database in memory. All tests
 * that carry this share one, so each asks under an e-mail address of its own; the clock only moves forward. It has no
 * sample requests, and learns estimates once: learning anew whenever a case was fed takes a processor.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:running-frontdesk;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "frontdesk.demo.enabled=true",
            "frontdesk.demo.sample-requests=false",
            "frontdesk.progress.look-every=PT24H",
            "frontdesk.demo.start-at=" + RunningFrontdesk.TUESDAY_MORNING,
            "frontdesk.notify.reply-token=" + RunningFrontdesk.GATEWAY_TOKEN
        })
public @interface RunningFrontdesk {
    /** 10:00 in Washington. */
    String TUESDAY_MORNING = "2026-12-01T15:00:00Z";

    /** What a gateway shows that calls back. */
    String GATEWAY_TOKEN = "a-gateway-token-of-at-least-32-characters";
}
