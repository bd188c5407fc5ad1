package frontdesk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts one Frontdesk node. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class FrontdeskApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(FrontdeskApplication.class, arguments);
    }
}
