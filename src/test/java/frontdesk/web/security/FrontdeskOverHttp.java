package frontdesk.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The whole of Frontdesk behind a real port, with the demo accounts; started once for all tests that ask for it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({ExpressionProbe.class, ForgottenAddress.class, ProbeProcess.class})
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:security;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE",
            "frontdesk.demo.sample-requests=false",
            "frontdesk.progress.look-every=PT24H",
            "spring.datasource.hikari.connection-timeout=2000"
        })
public @interface FrontdeskOverHttp {}
