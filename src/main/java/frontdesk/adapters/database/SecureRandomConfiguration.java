package frontdesk.adapters.database;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A reference number is all that tells a request apart, so nobody may guess the next one. */
@Configuration(proxyBeanMethods = false)
class SecureRandomConfiguration {
    @Bean
    RandomGenerator secureRandom() {
        return new SecureRandom();
    }
}
