package frontdesk.adapters.calendar;

import static frontdesk.support.fixture.OfficeFixture.losAngeles;
import static frontdesk.support.fixture.OfficeFixture.washington;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import frontdesk.adapters.calendar.ConfiguredBusinessCalendars.CentreHoursProperties;
import frontdesk.adapters.calendar.ConfiguredBusinessCalendars.TextingHoursProperties;
import frontdesk.domain.appointment.BusinessCalendar;
import frontdesk.domain.appointment.DailyTimeWindow;
import frontdesk.domain.messaging.TextingSchedule;
import frontdesk.ports.appointment.CentreClosures;
import frontdesk.ports.appointment.Offices;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ConfiguredBusinessCalendarsTest {
    private static final LocalDate THANKSGIVING = LocalDate.of(2026, 11, 26);
    private static final LocalDate SNOW_DAY = LocalDate.of(2026, 12, 1);

    private final CentreHoursProperties centre =
            new CentreHoursProperties(ZoneId.of("America/Chicago"), LocalTime.of(7, 0), LocalTime.of(19, 30));
    private final TextingHoursProperties texting = new TextingHoursProperties(
            LocalTime.of(7, 0), LocalTime.of(18, 30), LocalTime.of(8, 0), LocalTime.of(21, 0));
    private final Offices offices = mock();
    private final CentreClosures closures = mock();
    private final ConfiguredBusinessCalendars calendars =
            new ConfiguredBusinessCalendars(new FederalHolidays(), centre, texting, offices, closures);

    @Test
    void theCentreWorksByItsSettingsButNotOnFederalHolidays() {
        BusinessCalendar calendar = calendars.ofCentre();

        assertThat(calendar.zone()).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(calendar.opens()).isEqualTo("07:00");
        assertThat(calendar.closes()).isEqualTo("19:30");
        assertThat(calendar.isBusinessDay(THANKSGIVING)).isFalse();
    }

    @Test
    void officersCallBackInHoursOfTheirOwnOnTheCentresDays() {
        BusinessCalendar callbacks = calendars.ofCallbacks();

        assertThat(callbacks.zone()).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(callbacks.opens()).isEqualTo("07:00");
        assertThat(callbacks.closes()).isEqualTo("18:30");
        assertThat(callbacks.isBusinessDay(THANKSGIVING)).isFalse();
    }

    @Test
    void textsKeepToTheCustomersHoursBesides() {
        TextingSchedule texts = calendars.ofTexts();

        assertThat(texts.callbacks().closes()).isEqualTo("18:30");
        assertThat(texts.decent()).isEqualTo(new DailyTimeWindow(LocalTime.of(8, 0), LocalTime.of(21, 0)));
    }

    @Test
    void hoursThatEndBeforeTheyBeginAreRefusedByTheNameOfTheProperty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextingHoursProperties(
                        LocalTime.of(18, 30), LocalTime.of(7, 0), LocalTime.of(8, 0), LocalTime.of(21, 0)))
                .withMessageContaining("frontdesk.texting.callback-opens");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextingHoursProperties(
                        LocalTime.of(7, 0), LocalTime.of(18, 30), LocalTime.of(21, 0), LocalTime.of(8, 0)))
                .withMessageContaining("frontdesk.texting.earliest");
    }

    @Test
    void anOfficeIsClosedOnHolidaysAndOnDaysOfItsOwn() {
        when(offices.closures("WAS")).thenReturn(Set.of(SNOW_DAY));

        BusinessCalendar calendar = calendars.of(washington());

        assertThat(calendar.isBusinessDay(THANKSGIVING)).isFalse();
        assertThat(calendar.isBusinessDay(SNOW_DAY)).isFalse();
        assertThat(calendar.isBusinessDay(SNOW_DAY.plusDays(1))).isTrue();
    }

    @Test
    void onADayOnWhichTheCentreIsClosedNobodyWorksCallsOrTextsAndOfficesSeePeopleAllTheSame() {
        when(closures.days()).thenReturn(Set.of(SNOW_DAY));

        assertThat(calendars.ofCentre().isBusinessDay(SNOW_DAY)).isFalse();
        assertThat(calendars.ofCallbacks().isBusinessDay(SNOW_DAY)).isFalse();
        assertThat(calendars.ofTexts().callbacks().isBusinessDay(SNOW_DAY)).isFalse();
        assertThat(calendars.of(washington()).isBusinessDay(SNOW_DAY)).isTrue();
    }

    @Test
    void aDayCanBeTakenToBeClosedOrOpenButNoHolidayToBeOpen() {
        when(closures.days()).thenReturn(Set.of(SNOW_DAY));
        LocalDate nextDay = SNOW_DAY.plusDays(1);

        assertThat(calendars.assuming(SNOW_DAY, false).ofCentre().isBusinessDay(SNOW_DAY))
                .isTrue();
        BusinessCalendar both = calendars.assuming(nextDay, true).ofCallbacks();
        assertThat(both.isBusinessDay(SNOW_DAY)).isFalse();
        assertThat(both.isBusinessDay(nextDay)).isFalse();
        assertThat(calendars.assuming(THANKSGIVING, false).ofCentre().isBusinessDay(THANKSGIVING))
                .isFalse();
    }

    @Test
    void aClosureConcernsItsOwnOfficeOnly() {
        when(offices.closures("WAS")).thenReturn(Set.of(SNOW_DAY));

        assertThat(calendars.of(losAngeles()).isBusinessDay(SNOW_DAY)).isTrue();
    }

    @Test
    void theCentresHoursAreRead() {
        var source = new MapConfigurationPropertySource(Map.of(
                "frontdesk.centre.time-zone", "America/New_York",
                "frontdesk.centre.opens", "08:00",
                "frontdesk.centre.closes", "20:00"));

        assertThat(new Binder(source)
                        .bind("frontdesk.centre", CentreHoursProperties.class)
                        .get())
                .isEqualTo(new CentreHoursProperties(
                        ZoneId.of("America/New_York"), LocalTime.of(8, 0), LocalTime.of(20, 0)));
    }
}
