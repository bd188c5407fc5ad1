package frontdesk.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.BiometricsCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.browser.Browser;
import frontdesk.support.browser.Chromium;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer finds a time six weeks ahead by typing, wherever one is chosen, and learns what was taken meanwhile. */
@RunningFrontdesk
@ExtendWith(Chromium.class)
class ChoosingATimeInBrowser {
    private static final String REVIEW = "review-appointment-request";
    private static final String REBOOK = "rebook-appointment";
    private static final String CHOOSE = "choose-biometrics-slot";
    private static final By OFFICE = field("Office");
    private static final By DAY = field("Day");
    private static final By TIME = field("Date and time");
    private static final By NEEDED = By.xpath("//label[normalize-space() = 'Appointment needed']");
    private static final By COMPLETE = By.xpath("//button[normalize-space() = 'Complete']");
    private static final By CHOICES = By.cssSelector(".fjs-dropdownlist-item");

    @LocalServerPort
    private int port;

    private final String office = "CT-" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    private PortalClient customer;
    private OfficerTaskClient officer;

    @BeforeEach
    void anOfficeWithOnePlaceATime() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        isFed("Choosing Office");
    }

    @Test
    void aReviewBooksTheDayThatWasTyped(Browser browser) {
        String reference = asks();
        String at = inSixWeeks(office);
        opens(browser, reference, REVIEW);

        choosesTheOffice(browser);
        types(browser, DAY, day(at));
        browser.waitFor(page -> texts(browser, TIME).stream().allMatch(time -> time.contains(day(at))));
        types(browser, TIME, hour(at));
        browser.screenshot("choosing-a-time-review");
        browser.click(COMPLETE);

        browser.waitFor(page -> customer.status(reference).equals("SCHEDULED"));
        assertThat(customer.request(reference).at("/appointment/at").asText()).isEqualTo(at);
    }

    @Test
    void whatAColleagueGaveAwayMeanwhileIsSaidAtTheField(Browser browser) {
        String reference = asks();
        String at = inSixWeeks(office);
        opens(browser, reference, REVIEW);
        choosesTheOffice(browser);
        types(browser, TIME, day(at) + ", " + at.substring(0, 4) + ", " + hour(at));

        officer.hasCompleted(asks(), REVIEW, needed(at));
        browser.click(COMPLETE);

        By said = By.xpath("//*[contains(@class, 'fjs-form-field-error')][contains(., 'has been taken meanwhile')]");
        browser.waitFor(page -> page.findElement(said).getText().contains(day(at)));
        browser.screenshot("choosing-a-time-taken");
        assertThat(officer.sees(reference, REVIEW)).isTrue();

        browser.driver().navigate().refresh();
        browser.see(said);
        browser.screenshot("choosing-a-time-draft-taken");
        browser.see(TIME).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        types(browser, TIME, "9:20 AM");
        browser.seeNoMore(said);
        browser.click(COMPLETE);
        browser.waitFor(page -> customer.status(reference).equals("SCHEDULED"));
        assertThat(customer.request(reference).at("/appointment/at").asText())
                .contains("T09:20")
                .isNotEqualTo(at);
    }

    @Test
    void anAppointmentIsGivenAnew(Browser browser) {
        String reference = asks();
        officer.hasCompleted(reference, REVIEW, needed(inSixWeeks(office)));
        customer.momentPasses();
        isFed("Renamed Office");
        customer.momentPasses();
        String at = inSixWeeks(office);
        opens(browser, reference, REBOOK);

        browser.waitFor(page -> page.findElement(TIME).getAttribute("value").endsWith("(the present appointment)"));
        types(browser, DAY, day(at));
        types(browser, TIME, hour(at));
        browser.screenshot("choosing-a-time-rebooking");
        browser.click(COMPLETE);

        browser.waitFor(page -> !officer.sees(reference, REBOOK));
        assertThat(customer.request(reference).at("/appointment/at").asText()).isEqualTo(at);
    }

    @Test
    void aBiometricsAppointmentIsMoved(Browser browser) {
        BiometricsCustomerClient moved = noPreferredDateIsFree();
        String reference = moved.asks("ILLNESS");
        String at = inSixWeeks(moved.office());
        opens(browser, reference, CHOOSE);

        types(browser, DAY, day(at));
        types(browser, TIME, hour(at));
        browser.screenshot("choosing-a-time-biometrics");
        browser.click(COMPLETE);

        browser.waitFor(page -> moved.outcome(reference).equals("RESCHEDULED"));
        assertThat(OffsetDateTime.parse(moved.record().at("/appointmentAt").asText()))
                .isEqualTo(OffsetDateTime.parse(at));
    }

    @Test
    void whereNoTimeSuitsTheOfficerCallsTheCustomer(Browser browser) {
        BiometricsCustomerClient kept = noPreferredDateIsFree();
        String reference = kept.asks("ILLNESS");
        opens(browser, reference, CHOOSE);

        browser.click(By.xpath("//label[contains(normalize-space(), 'who keeps the present appointment')]"));
        browser.seeNoMore(TIME);
        browser.see(By.xpath("//label[normalize-space() = 'Note']/..//textarea"))
                .sendKeys("Back on Sunday.");
        browser.screenshot("choosing-a-time-called");
        browser.click(COMPLETE);

        browser.waitFor(page -> kept.outcome(reference).equals("WITHDRAWN"));
        assertThat(customer.status(reference)).isEqualTo("CLOSED");
    }

    private BiometricsCustomerClient noPreferredDateIsFree() {
        return new BiometricsCustomerClient(port)
                .seenAtOfficeOf("America/New_York", 1, "16:00")
                .isExpected(
                        customer.now()
                                .plusDays(6)
                                .withHour(8)
                                .withMinute(0)
                                .withSecond(0)
                                .withNano(0),
                        0);
    }

    private String asks() {
        return customer.asks(UUID.randomUUID() + "@example.org");
    }

    private Map<String, Object> needed(String at) {
        return Map.of("decision", "APPOINTMENT_NEEDED", "office", office, "appointmentAt", at);
    }

    private String inSixWeeks(String office) {
        return customer.freeTimes(
                        office,
                        customer.today().plusDays(42).toString(),
                        customer.today().plusDays(46).toString())
                .get(4);
    }

    private void opens(Browser browser, String reference, String key) {
        browser.signInToTasklist(port, "officer", "Review: routine");
        String task = officer.task(reference, key).orElseThrow().get("id").asText();
        FrontdeskHttpClient.as("officer", port)
                .post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"officer\"}")
                .expect(204);
        browser.open("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task);
    }

    private void choosesTheOffice(Browser browser) {
        browser.click(NEEDED);
        browser.see(OFFICE).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        types(browser, OFFICE, office);
    }

    /** Types into a field that finds, until one choice at the top is meant, and takes it. */
    private static void types(Browser browser, By field, String words) {
        browser.click(field);
        browser.see(field).sendKeys(Keys.chord(Keys.CONTROL, "a"), words);
        browser.waitFor(page -> {
            List<WebElement> choices = page.findElements(CHOICES);
            return !choices.isEmpty() && choices.get(0).getText().contains(words);
        });
        browser.see(field).sendKeys(Keys.ENTER);
        browser.waitFor(page -> page.findElement(field).getAttribute("value").contains(words));
    }

    private static List<String> texts(Browser browser, By field) {
        browser.click(field);
        List<String> texts = browser.driver().findElements(CHOICES).stream()
                .map(WebElement::getText)
                .toList();
        browser.see(field).sendKeys(Keys.ESCAPE);
        return texts;
    }

    /** {@code Dec 15}. */
    private static String day(String at) {
        return DateTimeFormatter.ofPattern("MMM d", Locale.US).format(OffsetDateTime.parse(at));
    }

    /** {@code 9:20 AM}. */
    private static String hour(String at) {
        return DateTimeFormatter.ofPattern("h:mm a", Locale.US).format(OffsetDateTime.parse(at));
    }

    private static By field(String label) {
        return By.xpath("//label[starts-with(normalize-space(), '" + label + "')]/..//input");
    }

    private void isFed(String name) {
        FrontdeskHttpClient.as("portal", port)
                .put("/api/v1/offices/" + office, """
                        {"name": "%s", "kind": "FIELD_OFFICE", "timeZone": "America/New_York",
                         "address": "1 Main St, Littleton", "zipPrefixes": [], "opens": "08:00", "closes": "16:00",
                         "slotMinutes": 20, "capacity": 1}""".formatted(name))
                .expect(201, 204);
    }
}
