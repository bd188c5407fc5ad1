package frontdesk.demo;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Lets anybody in, so that the demo can be looked at without its locks. */
@TestConfiguration(proxyBeanMethods = false)
class DemoDoors {
    @Bean
    @Order(-1)
    SecurityFilterChain openDemoDoors(HttpSecurity http) throws Exception {
        return http.securityMatcher("/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .build();
    }
}
