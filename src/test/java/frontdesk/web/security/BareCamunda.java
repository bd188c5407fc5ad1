package frontdesk.web.security;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;

/** The engine, its interface and its web applications as they come, without anything of Frontdesk. */
@EnableAutoConfiguration(
        exclude = {SecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class, FlywayAutoConfiguration.class
        },
        excludeName =
                "org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration")
@Import(ExpressionProbe.class)
class BareCamunda {
    static ServletWebServerApplicationContext start() {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(BareCamunda.class)
                .run(
                        "--spring.config.name=bare",
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.datasource.url=jdbc:h2:mem:bare;DB_CLOSE_ON_EXIT=FALSE",
                        "--spring.mustache.enabled=false",
                        "--camunda.bpm.authorization.enabled=true",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--camunda.bpm.generic-properties.properties.history-time-to-live=P1D");
    }
}
