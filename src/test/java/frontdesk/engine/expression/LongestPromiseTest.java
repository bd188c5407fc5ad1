package frontdesk.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** Prevents that the validation lets a text promise what the callback hours as shipped can never keep. */
class LongestPromiseTest {

    @Test
    void aTextPromisesAtMostTheCallbackHoursOfADay() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        var settings = yaml.getObject();

        assertThat(Duration.parse(TextingTimeFunctions.LONGEST_PROMISE))
                .isEqualTo(Duration.between(
                        LocalTime.parse(settings.getProperty("frontdesk.texting.callback-opens")),
                        LocalTime.parse(settings.getProperty("frontdesk.texting.callback-closes"))));
    }
}
