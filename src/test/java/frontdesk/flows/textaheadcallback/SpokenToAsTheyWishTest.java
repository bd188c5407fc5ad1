package frontdesk.flows.textaheadcallback;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.database.EngineTables;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each in their language, by the way they chose, on days on which somebody is there; and nothing of it stays. */
@RunningFrontdesk
class SpokenToAsTheyWishTest {
    private static final String CALL = "call-customer";

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    @Autowired
    private JdbcTemplate database;

    private String phone;
    private CallbackCustomerClient customer;
    private PortalClient clock;
    private OfficerTaskClient officer;

    @BeforeEach
    void somebodyWithAPhone() {
        phone = "+1202" + ThreadLocalRandom.current().nextInt(2_000_000, 5_550_000);
        customer = new CallbackCustomerClient(port, phone);
        clock = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
    }

    @Test
    void whoSpeaksSpanishIsTextedAndUnderstoodInSpanish() {
        aQuiet(DayOfWeek.TUESDAY);
        String reference = customer.asks(true, ", \"language\": \"es\"");
        clock.momentPasses();
        assertThat(customer.lastText()).startsWith("Contact Center: ").contains("SI o NO");

        customer.replies("¿quién es?");
        clock.momentPasses();
        assertThat(customer.texts()).hasSize(2);
        assertThat(customer.lastText()).contains("No entendimos");
        customer.replies("¡Sí, por favor!");

        assertThat(officer.sees(reference, CALL)).isTrue();
        assertThat(officer.brief(reference, CALL).at("/requesterLanguage/value").asText())
                .isEqualTo("es");
        assertThat(customer.timeline(reference)).anyMatch(line -> line.contains("30 minutos"));
    }

    @Test
    void aRepresentativeIsTextedAndCalledLikeAnApplicant() {
        aQuiet(DayOfWeek.TUESDAY);
        String reference = FrontdeskHttpClient.as("portal", port)
                .post("/api/v1/callbacks", """
                        {"requester": {"role": "REPRESENTATIVE", "name": "Dana Whitfield", "phone": "%s"},
                         "topic": "CASE_STATUS", "textAhead": true}""".formatted(phone))
                .json()
                .get("referenceNumber")
                .asText();
        clock.momentPasses();

        customer.replies("yes");

        assertThat(officer.brief(reference, CALL).at("/requesterRole/value").asText())
                .isEqualTo("REPRESENTATIVE");
        assertThat(officer.priority(reference, CALL)).isEqualTo(88);
    }

    @Test
    void whoWantsNoTextsIsToldByEmailThatTheCallIsLate() {
        aQuiet(DayOfWeek.TUESDAY);
        String email = "late-call-" + phone.substring(1) + "@example.org";
        String reference = customer.asks(false, ", \"email\": \"" + email + "\"");

        clock.timePasses("PT4H1M");

        assertThat(officer.priority(reference, CALL)).isEqualTo(60);
        assertThat(clock.subjects(email)).containsExactly("Our call to you is late (" + reference + ")");
        assertThat(customer.texts()).isEmpty();
    }

    @Test
    void whoGaveNoAddressIsNotToldAndStillCalled() {
        aQuiet(DayOfWeek.TUESDAY);
        String reference = customer.asksForCall();

        clock.timePasses("PT4H1M");

        assertThat(customer.texts()).isEmpty();
        assertThat(customer.timeline(reference)).anyMatch(line -> line.startsWith("Our call is late"));
        assertThat(officer.sees(reference, CALL)).isTrue();
    }

    @Test
    void nobodyIsTextedOnAHoliday() {
        ZonedDateTime eve = eveOfAHoliday();
        clock.waitsUntil(eve.withHour(17).withMinute(30));
        customer.asksForTextAhead();
        LocalDate first = calendars.ofCentre().nextBusinessDay(eve.toLocalDate());

        clock.waitsUntil(first.atTime(8, 1).atZone(eve.getZone()));

        assertThat(customer.texts()).hasSize(1);
        assertThat(sentAt(0)).isCloseTo(first.atTime(8, 0).atZone(eve.getZone()), within(1, MINUTES));
    }

    @Test
    void theSecondTextDoesNotComeOnAHoliday() {
        ZonedDateTime eve = eveOfAHoliday();
        clock.waitsUntil(eve.withHour(10));
        customer.asksForTextAhead();
        clock.momentPasses();
        customer.replies("no");
        LocalDate next = calendars.ofCentre().nextBusinessDay(eve.toLocalDate());

        clock.waitsUntil(next.atTime(9, 1).atZone(eve.getZone()));

        assertThat(customer.texts()).hasSize(2);
        assertThat(sentAt(1)).isCloseTo(next.atTime(9, 0).atZone(eve.getZone()), within(1, MINUTES));
    }

    @Test
    void whatWasTextedAndNotedLeavesNothingInTheEngine() {
        aQuiet(DayOfWeek.TUESDAY);
        String reference = customer.asks(true, ", \"email\": \"bilby-" + phone.substring(1) + "@example.org\"");
        clock.momentPasses();
        customer.replies("My quokka is asleep");
        clock.momentPasses();
        customer.replies("yes");
        officer.hasCompleted(reference, CALL, Map.of("callResult", "REACHED", "note", "Talked about a numbat"));

        EngineTables tables = new EngineTables(database);
        assertThat(List.of(phone, "bilby-" + phone.substring(1), "quokka", "numbat"))
                .allSatisfy(words -> assertThat(tables.holding(words)).as(words).isEmpty());
    }

    private void aQuiet(DayOfWeek day) {
        new HolidayFreeWeek(clock, any -> calendars.ofCentre().isBusinessDay(any.toLocalDate())).waitFor(day, "10:00");
    }

    /** The last business day before a holiday. */
    private ZonedDateTime eveOfAHoliday() {
        LocalDate day = clock.today().plusDays(2);
        while (!calendars.ofCentre().isBusinessDay(day) || calendars.ofCentre().isBusinessDay(weekdayAfter(day))) {
            day = day.plusDays(1);
        }
        return day.atStartOfDay(ZoneId.of("America/New_York"));
    }

    private static LocalDate weekdayAfter(LocalDate day) {
        return day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
    }

    private ZonedDateTime sentAt(int text) {
        String at = customer.messages().get(text).get("sentAt").asText();
        return OffsetDateTime.parse(at).atZoneSameInstant(ZoneId.of("America/New_York"));
    }
}
