package frontdesk.flows;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.BiometricsCustomerClient;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.browser.Browser;
import frontdesk.support.browser.Chromium;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * User tasks as an officer meets them: read, decided wrongly, which is refused with a sentence, decided rightly, and what
 * the customer gets of it. Those where a time is chosen are walked in {@code ChoosingATimeInBrowser}, the review in {@code
 * TasklistControlsInBrowser}.
 */
@RunningFrontdesk
@ExtendWith(Chromium.class)
class TasksInBrowser {
    private static final By COMPLETE = By.xpath("//button[normalize-space() = 'Complete']");
    private static final String REQUIRED = "Field is required.";

    @LocalServerPort
    private int port;

    private PortalClient customer;
    private OfficerTaskClient officer;

    @BeforeEach
    void peopleAreThere() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
    }

    /**
     * One way through a task.
     *
     * @param asked makes the request; its reference number
     * @param read what the officer reads in the task
     * @param sentence says what is wrong with the task as it stands after {@code wrongly}
     */
    private record Walk(
            String task,
            Supplier<String> asked,
            String read,
            List<Consumer<Browser>> wrongly,
            String sentence,
            List<Consumer<Browser>> rightly,
            Predicate<String> effect) {}

    @TestFactory
    List<DynamicTest> aTaskIsReadRefusedOnceAndDone(Browser browser) {
        browser.signInToTasklist(port, "officer", "Find a request");
        return List.of(followUp(), anotherWay(), call(), goodCause(), tellAnotherWay(), identity()).stream()
                .map(walk -> DynamicTest.dynamicTest(walk.task(), () -> goes(walk, browser)))
                .toList();
    }

    private void goes(Walk walk, Browser browser) {
        String reference = walk.asked().get();
        String task =
                officer.task(reference, walk.task()).orElseThrow().get("id").asText();
        FrontdeskHttpClient.as("officer", port)
                .post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"officer\"}")
                .expect(204);
        browser.open("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task);
        browser.see(By.xpath("//*[contains(@class, 'fjs-container')]//*[contains(text(), '" + walk.read() + "')]"));

        walk.wrongly().forEach(step -> step.accept(browser));
        browser.click(COMPLETE);
        browser.see(
                By.xpath("//*[contains(@class, 'fjs-form-field-error')][contains(., \"" + walk.sentence() + "\")]"));
        browser.screenshot("task-" + walk.task());
        assertThat(officer.sees(reference, walk.task())).isTrue();

        walk.rightly().forEach(step -> step.accept(browser));
        browser.waitFor(page -> page.findElement(COMPLETE).isEnabled());
        browser.click(COMPLETE);
        browser.waitFor(page -> !officer.sees(reference, walk.task()));
        customer.momentPasses();
        assertThat(walk.effect()).accepts(reference);
    }

    private Walk followUp() {
        return new Walk(
                "follow-up-by-phone",
                () -> {
                    String reference = customer.asks(address());
                    officer.hasCompleted(
                            reference,
                            "review-appointment-request",
                            Map.of(
                                    "decision",
                                    "MORE_INFORMATION_NEEDED",
                                    "question",
                                    "Which day?",
                                    "contactBy",
                                    "PHONE"));
                    return reference;
                },
                "Which day?",
                List.of(),
                "or say that you could not reach the customer",
                List.of(writes("The customer's answer", "On Monday.")),
                reference -> customer.status(reference).equals("IN_REVIEW"));
    }

    private Walk anotherWay() {
        String corrected = address();
        return new Walk(
                "reach-customer-another-way",
                () -> {
                    String reference = customer.asks(UUID.randomUUID() + "@example.invalid");
                    customer.momentPasses();
                    return reference;
                },
                "Thank you for asking us for an appointment.",
                List.of(),
                REQUIRED,
                List.of(writes("How you reached the customer", "Called."), writes("The right e-mail", corrected)),
                reference -> customer.subjects(corrected).size() == 1);
    }

    private Walk call() {
        CallbackCustomerClient caller = new CallbackCustomerClient(port, "+12025550177");
        return new Walk(
                "call-customer",
                caller::asksForCall,
                "Ana Perez",
                List.of(),
                REQUIRED,
                List.of(chooses("I spoke with the customer")),
                reference -> caller.outcome(reference).equals("CUSTOMER_REACHED"));
    }

    private Walk goodCause() {
        BiometricsCustomerClient mover = expected(address());
        return new Walk(
                "review-good-cause",
                () -> mover.asks("OTHER", day(15)),
                "Your decision",
                List.of(),
                REQUIRED,
                List.of(
                        chooses("No, the appointment stays"),
                        writes("Why not, for the customer", "A busy week is no good cause.")),
                reference -> mover.outcome(reference).equals("NO_GOOD_CAUSE")
                        && customer.messages(mover.email()).toString().contains("A busy week is no good cause."));
    }

    private Walk tellAnotherWay() {
        BiometricsCustomerClient mover = expected(UUID.randomUUID() + "@example.invalid");
        String corrected = address();
        return new Walk(
                "tell-customer-another-way",
                () -> {
                    String reference = mover.asks("ILLNESS", day(15));
                    customer.momentPasses();
                    return reference;
                },
                "The e-mail that came back",
                List.of(),
                REQUIRED,
                List.of(writes("How you reached the customer", "Called."), writes("The right e-mail", corrected)),
                reference -> !customer.subjects(corrected).isEmpty());
    }

    private Walk identity() {
        AccessCodeCustomerClient person = new AccessCodeCustomerClient(port);
        return new Walk(
                "verify-identity",
                () -> {
                    person.hasCase("I-765", "PAPER", "PENDING", "null", """
                            {"name": "Lee Attorney", "email": "%s", "accountNumber": null, "g28OnFile": true,
                             "mailingAddress": null}""".formatted(person.email()));
                    return person.asksAsRepresentative();
                },
                "There is no mailing address on file",
                List.of(chooses("Yes, a new code may go out")),
                "Fill in the address to which the notice goes",
                List.of(
                        writes("Street", "7 Harbor Way"),
                        writes("City", "New York"),
                        writes("State", "NY"),
                        writes("ZIP code", "10001")),
                reference ->
                        person.delivered(reference, "LETTER").get("to").asText().contains("7 Harbor Way"));
    }

    private BiometricsCustomerClient expected(String email) {
        return new BiometricsCustomerClient(port)
                .seenAtOfficeOf("America/New_York", 9)
                .isExpected(customer.now().plusDays(14), 0)
                .writesFrom(email);
    }

    private LocalDate day(int daysAhead) {
        return customer.today().plusDays(daysAhead);
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    private static Consumer<Browser> chooses(String label) {
        return browser -> browser.click(By.xpath("//label[normalize-space() = \"" + label + "\"]"));
    }

    private static Consumer<Browser> writes(String label, String text) {
        return browser -> browser.see(By.xpath("//label[starts-with(normalize-space(), \"" + label
                        + "\")]/..//*[self::input or self::textarea]"))
                .sendKeys(text);
    }
}
