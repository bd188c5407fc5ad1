package frontdesk.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.NestedTestConfiguration;
import org.springframework.test.context.NestedTestConfiguration.EnclosingConfiguration;

/**
 * The demo world on a real PostgreSQL, on a port of its own. Test classes inside one that carries this carry it too and
 * share its application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@NestedTestConfiguration(EnclosingConfiguration.OVERRIDE)
@ContextConfiguration(initializers = FrontdeskOnPostgreSql.NewDatabase.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "frontdesk.demo.enabled=true",
            "frontdesk.demo.sample-requests=false",
            "frontdesk.progress.look-every=PT24H",
            "frontdesk.demo.start-at=" + RunningFrontdesk.TUESDAY_MORNING,
            "server.address=127.0.0.1"
        })
public @interface FrontdeskOnPostgreSql {

    /** Made when the application starts, so that nothing starts where there is no PostgreSQL. */
    final class NewDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.datasource.url=" + PostgreSqlServer.freshDatabase())
                    .applyTo(context);
        }
    }
}
