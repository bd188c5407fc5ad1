package frontdesk.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Lets anybody in, with or without a name, so that what is behind the locks can be looked at alone. */
@TestConfiguration(proxyBeanMethods = false)
public class PermitAllSecurity {
    public static final String PASSWORD = "open";

    @Bean
    @Order(-1)
    SecurityFilterChain letEverybodyIn(HttpSecurity http) throws Exception {
        return http.securityMatcher("/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .httpBasic(Customizer.withDefaults())
                .csrf(csrf -> csrf.disable())
                .userDetailsService(new InMemoryUserDetailsManager(named("portal"), named("kiosk")))
                .build();
    }

    private static UserDetails named(String name) {
        return User.withUsername(name)
                .password("{noop}" + PASSWORD)
                .authorities("integration")
                .build();
    }
}
