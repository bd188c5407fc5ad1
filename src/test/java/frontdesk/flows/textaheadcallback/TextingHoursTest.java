package frontdesk.flows.textaheadcallback;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import frontdesk.ports.BusinessCalendars;
import frontdesk.scenarios.people.Desk;
import frontdesk.scenarios.people.PhoneCustomer;
import frontdesk.scenarios.people.Portal;
import frontdesk.scenarios.people.QuietDays;
import frontdesk.support.RunningFrontdesk;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody is texted at night, or when the office could not keep what the text promises. */
@RunningFrontdesk
class TextingHoursTest {
    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    private Portal clock;

    @BeforeEach
    void theClock() {
        clock = new Portal(port);
    }

    @Test
    void afterFiveInTheAfternoonTheTextWaitsForTheNextBusinessMorning() {
        ZonedDateTime monday = waitFor(DayOfWeek.MONDAY, "17:05");
        PhoneCustomer customer = customer("202");
        customer.asksForTextAhead();

        clock.timePasses("PT1M");
        assertThat(customer.texts()).isEmpty();

        clock.waitsUntil(monday.plusDays(1).withHour(8).withMinute(1));
        assertThat(sentAt(customer)).isCloseTo(monday.plusDays(1).withHour(8).withMinute(0), within(1, MINUTES));
    }

    @Test
    void aRequestOfTheWeekendIsTextedOnMonday() {
        ZonedDateTime friday = waitFor(DayOfWeek.FRIDAY, "18:00");
        PhoneCustomer customer = customer("202");
        customer.asksForTextAhead();

        clock.waitsUntil(friday.plusDays(3).withHour(8).withMinute(1));

        assertThat(sentAt(customer)).isCloseTo(friday.plusDays(3).withHour(8).withMinute(0), within(1, MINUTES));
    }

    @Test
    void aCustomerInHonoluluIsNotWokenWhenTheOfficeOpens() {
        ZonedDateTime tuesday = waitFor(DayOfWeek.TUESDAY, "07:30");
        PhoneCustomer customer = customer("808");
        customer.asksForTextAhead();
        clock.timePasses("PT1H");
        assertThat(customer.texts()).isEmpty();

        clock.waitsUntil(tuesday.withHour(15));

        assertThat(sentAt(customer)
                        .withZoneSameInstant(ZoneId.of("Pacific/Honolulu"))
                        .getHour())
                .isEqualTo(8);
    }

    @Test
    void aYesInTheEveningIsCalledInTheNextCallbackHoursAndNotPromisedSooner() {
        ZonedDateTime wednesday = waitFor(DayOfWeek.WEDNESDAY, "16:30");
        PhoneCustomer customer = customer("202");
        String reference = customer.asksForTextAhead();
        clock.waitsUntil(wednesday.withHour(22).withMinute(0));

        customer.replies("yes");

        assertThat(new Desk("officer", port).due(reference, "call-customer"))
                .isCloseTo(wednesday.plusDays(1).withHour(7).withMinute(30), within(1, MINUTES));
        clock.timePasses("PT1H");
        assertThat(customer.texts()).hasSize(1);
    }

    @Test
    void anUnclearReplyAtNightIsNotAskedAboutAtNight() {
        ZonedDateTime thursday = waitFor(DayOfWeek.THURSDAY, "16:30");
        PhoneCustomer customer = customer("202");
        customer.asksForTextAhead();
        clock.waitsUntil(thursday.withHour(23).withMinute(0));

        customer.replies("who is this");
        clock.momentPasses();

        assertThat(customer.texts()).hasSize(1);
    }

    private ZonedDateTime waitFor(DayOfWeek day, String time) {
        return new QuietDays(clock, any -> calendars.ofCentre().isBusinessDay(any.toLocalDate())).waitFor(day, time);
    }

    private PhoneCustomer customer(String areaCode) {
        return new PhoneCustomer(
                port, "+1" + areaCode + ThreadLocalRandom.current().nextInt(2_000_000, 5_550_000));
    }

    private static ZonedDateTime sentAt(PhoneCustomer customer) {
        String at = customer.messages().get(0).get("sentAt").asText();
        return OffsetDateTime.parse(at).atZoneSameInstant(WASHINGTON);
    }
}
