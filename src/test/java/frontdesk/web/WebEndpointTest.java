package frontdesk.web;

import frontdesk.FrontdeskApplication;
import frontdesk.web.idempotency.Ledger;
import frontdesk.web.problem.Orders;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Frontdesk behind a real port, on a database in memory, with open endpoints and an endpoint for tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = FrontdeskApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:webdoors;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000")
@Import({PermitAllSecurity.class, TestDoubles.class, Orders.class, Ledger.class})
public @interface WebEndpointTest {}
