package frontdesk.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A Frontdesk of its own in a past that no other test lives in: the engine's clock is the JVM's, and
 * moving it here must not fire the timers of a Frontdesk that other tests keep. Closed after use for the same reason.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo-world;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "frontdesk.demo.enabled=true",
            "frontdesk.demo.start-at=" + DemoWorld.MONDAY_MORNING
        })
@DirtiesContext
@interface DemoWorld {
    /** 10:00 in Washington. */
    String MONDAY_MORNING = "2026-01-05T15:00:00Z";
}
