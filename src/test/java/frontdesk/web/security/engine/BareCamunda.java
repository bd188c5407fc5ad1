package frontdesk.web.security.engine;

import frontdesk.support.NodeProcess;
import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;

/** The engine, its interface and its web applications as they come, without anything of Frontdesk. */
@EnableAutoConfiguration(
        exclude = {SecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class, FlywayAutoConfiguration.class
        },
        excludeName =
                "org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration")
class BareCamunda {
    public static void main(String[] arguments) {
        SpringApplication.run(BareCamunda.class, arguments);
    }

    static NodeProcess start() throws IOException {
        return NodeProcess.start(
                BareCamunda.class,
                "--spring.config.name=bare",
                "--server.address=127.0.0.1",
                "--spring.datasource.url=jdbc:h2:mem:bare;DB_CLOSE_ON_EXIT=FALSE",
                "--spring.mustache.enabled=false",
                "--camunda.bpm.job-execution.enabled=false");
    }
}
