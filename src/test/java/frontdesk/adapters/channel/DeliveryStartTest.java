package frontdesk.adapters.channel;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.StartupFailureAnalyzer;
import frontdesk.ports.messaging.Notification.Channel;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DeliveryStartTest {
    private static final String TEMPLATE = "f33517ff-2a88-4f6e-b855-c550268ce08a";

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class, MailSenderAutoConfiguration.class))
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Ways.class)
            .withPropertyValues("spring.mail.host=localhost", "frontdesk.demo.enabled=true");

    @TempDir
    private Path letters;

    @Test
    void allWaysCanBeMixedInTheEmbeddedDefaultToo() {
        notifyIsSet(start)
                .withPropertyValues(
                        "frontdesk.delivery.email=smtp",
                        "frontdesk.delivery.text=notify",
                        "frontdesk.delivery.letter=directory",
                        "frontdesk.delivery.letter-directory=" + letters)
                .run(context -> {
                    var channels = context.getBean(DeliveryChannels.class);
                    assertThat(channels.of(Channel.EMAIL).name()).isEqualTo("smtp");
                    assertThat(channels.of(Channel.TEXT).name()).isEqualTo("notify");
                    assertThat(channels.of(Channel.LETTER).name()).isEqualTo("directory");
                });
    }

    @Test
    void theGatewayCanCarryEverything() {
        notifyIsSet(start)
                .withPropertyValues(
                        "frontdesk.delivery.email=notify",
                        "frontdesk.delivery.text=notify",
                        "frontdesk.delivery.letter=notify")
                .run(context -> assertThat(Channel.values())
                        .allMatch(channel -> context.getBean(DeliveryChannels.class)
                                .of(channel)
                                .name()
                                .equals("notify")));
    }

    @Test
    void whatIsNotChosenNeedsNoSettings() {
        start.run(context -> assertThat(
                        context.getBean(DeliveryChannels.class).of(Channel.TEXT).name())
                .isEqualTo("local"));
    }

    @ParameterizedTest
    @CsvSource({
        "frontdesk.delivery.text=notify, frontdesk.notify.base-url is missing",
        "frontdesk.delivery.email=notify, frontdesk.notify.base-url is missing",
        "frontdesk.delivery.letter=notify, frontdesk.notify.base-url is missing",
        "frontdesk.delivery.letter=directory, frontdesk.delivery.letter-directory is missing",
        "frontdesk.delivery.longest-send=3m, frontdesk.delivery.longest-send is 180 s"
    })
    void aMissingSettingEndsTheStartInASentenceWithARemedy(String setting, String sentence) {
        start.withPropertyValues(setting).run(context -> {
            FailureAnalysis shown = new StartupFailureAnalyzer().analyze(context.getStartupFailure());
            assertThat(shown.getDescription()).startsWith(sentence);
            assertThat(shown.getAction()).startsWith("Set frontdesk.");
        });
    }

    @Test
    void aShorterLockOfTheEngineAsksForAShorterDeadline() {
        start.withPropertyValues("camunda.bpm.job-execution.lock-time-in-millis=200000")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("frontdesk.delivery.longest-send is 120 s"));
    }

    @Test
    void aNameThatNoWayHasEndsTheStart() {
        start.withPropertyValues("frontdesk.delivery.letter=pigeon")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("Possible here: directory, local, notify"));
    }

    private static ApplicationContextRunner notifyIsSet(ApplicationContextRunner start) {
        return start.withPropertyValues(
                "frontdesk.notify.base-url=http://127.0.0.1:9",
                "frontdesk.notify.api-key=frontdesk-" + TEMPLATE + "-" + TEMPLATE,
                "frontdesk.notify.text-template=" + TEMPLATE,
                "frontdesk.notify.email-template=" + TEMPLATE,
                "frontdesk.notify.reply-token=0123456789abcdef0123456789abcdef");
    }

    @ComponentScan({
        "frontdesk.adapters.channel",
        "frontdesk.adapters.messages",
        "frontdesk.adapters.email",
        "frontdesk.adapters.notify",
        "frontdesk.adapters.letter",
        "frontdesk.adapters.local"
    })
    @ConfigurationPropertiesScan("frontdesk.adapters")
    static class Ways {
        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }

        @Bean
        JdbcClient database() {
            return JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:unused"));
        }
    }
}
