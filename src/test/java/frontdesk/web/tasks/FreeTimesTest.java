package frontdesk.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer looks for a time: every day that can be booked is there, as it is at that moment. */
@RunningFrontdesk
class FreeTimesTest {
    private static final String REVIEW = "review-appointment-request";
    private static final String REBOOK = "rebook-appointment";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private final String office = "FT-" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    private PortalClient customer;
    private OfficerTaskClient officer;
    private String reference;
    private String task;

    @BeforeEach
    void anOpenReviewAndAnOfficeWithOnePlaceATime() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        isFed("Quiet Office");
        reference = customer.asks(UUID.randomUUID() + "@example.org");
        task = id(reference, REVIEW);
    }

    @Test
    void everyDayFromTheNoticeToTheFurthestOneIsThere() {
        JsonNode free = asks("?office=" + office).expect(200).json();

        assertThat(free.get("office").asText()).isEqualTo(office);
        assertThat(free.get("timeZone").asText()).isEqualTo("America/New_York");
        List<LocalDate> days = StreamSupport.stream(free.get("days").spliterator(), false)
                .map(day -> LocalDate.parse(day.get("date").asText()))
                .toList();
        assertThat(days)
                .isSorted()
                .allMatch(day -> !day.isAfter(customer.today().plusDays(50)));
        assertThat(days.get(days.size() - 1)).isAfter(customer.today().plusDays(45));
        assertThat(times(free).get(0))
                .isAfterOrEqualTo(customer.now().plus(Duration.ofHours(3)).toOffsetDateTime());
        assertThat(times(free))
                .hasSize(StreamSupport.stream(free.get("days").spliterator(), false)
                        .mapToInt(day -> day.get("free").asInt())
                        .sum());
        assertThat(free.at("/offices/0/code").asText())
                .as("which serves the customer")
                .isEqualTo("WAS");
        assertThat(free.get("offices"))
                .extracting(choice -> choice.get("code").asText())
                .contains(office);
    }

    @Test
    void theDaysThatTheCustomerPrefersComeFirst() {
        List<String> days = asks("?office=" + office).json().findValuesAsText("date");
        reference = customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "%s@example.org"},
                 "reason": "DEFERRED_ACTION", "zipCode": "20001", "preferredDates": ["%s", "%s"]}""".formatted(UUID.randomUUID(), days.get(15), days.get(9)));
        task = id(reference, REVIEW);

        JsonNode free = asks("?office=" + office).json();

        assertThat(free.findValuesAsText("date")).startsWith(days.get(15), days.get(9), days.get(0));
        assertThat(free.at("/times/0/at").asText()).startsWith(days.get(15));
    }

    @Test
    void aDayShowsItsTimesInTheOfficesOwnTime() {
        String day = asks("?office=" + office).json().at("/days/20/date").asText();

        JsonNode free = asks("?office=" + office + "&date=" + day).json();

        assertThat(times(free))
                .isNotEmpty()
                .allMatch(at -> at.toLocalDate().toString().equals(day));
        assertThat(free.at("/times/0/label").asText()).contains("8:00 AM E", day.substring(0, 4));
        assertThat(free.get("days")).hasSizeGreaterThan(20);
    }

    @Test
    void whatIsTakenMeanwhileIsGoneAtOnceAndTheRefusalSaysSo() {
        String at = asks("?office=" + office).json().at("/times/100/at").asText();
        Map<String, Object> wished = Map.of("decision", "APPOINTMENT_NEEDED", "office", office, "appointmentAt", at);
        officer.hasCompleted(customer.asks(UUID.randomUUID() + "@example.org"), REVIEW, wished);

        assertThat(times(asks("?office=" + office).json())).doesNotContain(OffsetDateTime.parse(at));
        Answer refused = officer.completes(reference, REVIEW, wished);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("message").asText())
                .contains("The last place on ", "somebody has taken it meanwhile", "Next free: ");
        assertThat(officer.sees(reference, REVIEW)).isTrue();
    }

    @Test
    void theDayThatNarrowsTheChoiceMayBeSentToo() {
        String at = asks("?office=" + office).json().at("/times/101/at").asText();

        officer.hasCompleted(
                reference,
                REVIEW,
                Map.of(
                        "decision",
                        "APPOINTMENT_NEEDED",
                        "office",
                        office,
                        "appointmentDay",
                        at.substring(0, 10),
                        "appointmentAt",
                        at));

        assertThat(customer.request(reference).at("/appointment/at").asText()).isEqualTo(at);
        assertThat(database.sql("select count(*) from act_ru_variable where name_ = 'appointmentDay'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoIsToBeRebookedKeepsTheChoiceOfThePresentTime() {
        String at = asks("?office=" + office).json().at("/times/102/at").asText();
        officer.hasCompleted(
                reference, REVIEW, Map.of("decision", "APPOINTMENT_NEEDED", "office", office, "appointmentAt", at));
        customer.momentPasses();
        isFed("Renamed Office");
        customer.momentPasses();
        task = id(reference, REBOOK);

        JsonNode free = asks("?date=" + at.substring(0, 10)).expect(200).json();

        assertThat(free.get("office").asText()).isEqualTo(office);
        assertThat(free.get("offices")).isEmpty();
        assertThat(free.get("times"))
                .filteredOn(time -> time.get("at").asText().equals(at))
                .singleElement()
                .extracting(time -> time.get("label").asText())
                .asString()
                .endsWith("(the present appointment)");
    }

    @ParameterizedTest
    @CsvSource({
        "?office=NOWHERE,      400, office",
        "?office=ASC-DC,       400, office",
        "?date=2026-02-30,     400, date",
        "?date=tomorrow,       400, date"
    })
    void whatCannotBeAskedForIsRefusedByName(String query, int status, String named) {
        Answer refused = asks(query);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo(named);
    }

    @Test
    void thereIsNothingForWhoMayNotSeeTheTaskNorAtATaskWithoutATime() {
        String hidden = customer.asks(UUID.randomUUID() + "@example.org", "T_U_VAWA_INQUIRY");
        task = id(hidden, REVIEW);
        assertThat(asks("").status()).isEqualTo(200);
        assertThat(FrontdeskHttpClient.as("officer2", port)
                        .get("/api/v1/tasks/" + task + "/free-times")
                        .status())
                .isEqualTo(404);

        officer.hasCompleted(
                reference,
                REVIEW,
                Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "Which day suits?", "contactBy", "PHONE"));
        task = id(reference, "follow-up-by-phone");
        assertThat(asks("").status()).isEqualTo(404);
    }

    @Test
    void aTaskIsAsSmallWithNinetyOfficesMore() {
        int before = size(withoutNumbers());
        IntStream.range(0, 90)
                .forEach(number -> FrontdeskHttpClient.as("portal", port)
                        .put("/api/v1/offices/N" + number + "-" + office, json("Further Office"))
                        .expect(201));

        int after = size(withoutNumbers());
        assertThat(asks("").json().get("offices")).hasSizeGreaterThan(90);
        database.sql("delete from office where code like :added")
                .param("added", "N%-" + office)
                .update();

        assertThat(after).as("but for the length of its time").isCloseTo(before, within(2));
        assertThat(after).isBetween(1000, 12_000);
    }

    /** Nobody has asked under its numbers before. */
    private String withoutNumbers() {
        return customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "%s@example.org"},
                 "reason": "DEFERRED_ACTION", "zipCode": "20001"}""".formatted(UUID.randomUUID()));
    }

    /** Of all variables of the case and of its task, as the engine hands them to the form. */
    private int size(String reference) {
        return FrontdeskHttpClient.as("officer", port)
                .get("/engine-rest/task/%s/form-variables?deserializeValues=false".formatted(id(reference, REVIEW)))
                .text()
                .length();
    }

    private Answer asks(String query) {
        return FrontdeskHttpClient.as("officer", port).get("/api/v1/tasks/" + task + "/free-times" + query);
    }

    private static List<OffsetDateTime> times(JsonNode free) {
        return StreamSupport.stream(free.get("times").spliterator(), false)
                .map(time -> OffsetDateTime.parse(time.get("at").asText()))
                .toList();
    }

    private String id(String reference, String key) {
        return officer.task(reference, key).orElseThrow().get("id").asText();
    }

    private void isFed(String name) {
        FrontdeskHttpClient.as("portal", port)
                .put("/api/v1/offices/" + office, json(name))
                .expect(201, 204);
    }

    private static String json(String name) {
        return """
                {"name": "%s", "kind": "FIELD_OFFICE", "timeZone": "America/New_York",
                 "address": "1 Main St, Littleton", "zipPrefixes": [], "opens": "08:00", "closes": "16:00",
                 "slotMinutes": 20, "capacity": 1, "minimumNotice": "PT3H", "bookAheadDays": 50}""".formatted(name);
    }
}
