package frontdesk;

import frontdesk.ports.failure.RedactedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What is done every minute or so. One that fails is done again when its time has come. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SchedulingConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SchedulingConfiguration.class);

    /** Spring would log the words of a failure, too, and a database quotes in them what it stumbles over. */
    @Bean
    ThreadPoolTaskSchedulerCustomizer failuresWithoutTheirWords() {
        return scheduler -> scheduler.setErrorHandler(
                failure -> LOG.error("A scheduled task has failed", RedactedException.of(failure)));
    }
}
