package frontdesk.web.tasks;

import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One review is open that nobody holds, and an officer at Tasklist in a browser; the tasks of other tests are out of the
 * way meanwhile.
 */
abstract class OneTaskInTasklist {
    static final String REVIEW = "review-appointment-request";
    static final By NEXT = By.partialLinkText("Next for me");
    static final By MORE_NEEDED = By.xpath("//label[normalize-space() = 'More information needed']");
    static final By QUESTION = By.xpath("//label[starts-with(normalize-space(), 'Question')]/..//textarea");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    PortalClient customer;
    String email;
    String reference;
    String task;

    @BeforeEach
    void oneOpenTaskThatNobodyHolds() {
        database.sql("update act_ru_task set assignee_ = 'other test/' || coalesce(assignee_, '')")
                .update();
        customer = new PortalClient(port);
        email = UUID.randomUUID() + "@example.org";
        reference = customer.asks(email);
        task = new OfficerTaskClient("officer", port)
                .task(reference, REVIEW)
                .orElseThrow()
                .get("id")
                .asText();
    }

    @AfterEach
    void everythingIsAsItWas() {
        customer.withdraws(reference);
        database.sql("update act_ru_task set assignee_ = nullif(substring(assignee_ from 12), '')"
                        + " where assignee_ like 'other test/%'")
                .update();
    }

    String holder() {
        return new OfficerTaskClient("officer", port)
                .task(reference, REVIEW)
                .orElseThrow()
                .get("assignee")
                .asText();
    }
}
