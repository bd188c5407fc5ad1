package frontdesk.web.validation;

import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints on dates ask the clock that all code asks. */
@Configuration(proxyBeanMethods = false)
class ValidationClockConfiguration {
    /** The clock is asked for late: the validator is made before most beans. */
    @Bean
    ValidationConfigurationCustomizer validationClock(ObjectProvider<InstantSource> clock) {
        return configuration ->
                configuration.clockProvider(() -> clock.getObject().withZone(ZoneOffset.UTC));
    }
}
