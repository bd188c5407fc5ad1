package frontdesk.demo;

import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param startAt what the clock shows at the first start on a new database; null for the real time */
@ConfigurationProperties("frontdesk.demo")
record DemoProperties(Instant startAt) {
    Optional<Instant> firstMoment() {
        return Optional.ofNullable(startAt);
    }
}
