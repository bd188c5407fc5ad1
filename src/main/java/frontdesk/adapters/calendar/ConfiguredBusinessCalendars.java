package frontdesk.adapters.calendar;

import frontdesk.domain.appointment.BusinessCalendar;
import frontdesk.domain.appointment.DailyTimeWindow;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.messaging.TextingSchedule;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.appointment.Offices;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/** Calendars by the rules that hold everywhere, federal holidays, and by what each office has said of itself. */
@Component
class ConfiguredBusinessCalendars implements BusinessCalendars {
    private final FederalHolidays holidays;
    private final CentreHoursProperties centre;
    private final TextingHoursProperties texting;
    private final Offices offices;

    ConfiguredBusinessCalendars(
            FederalHolidays holidays, CentreHoursProperties centre, TextingHoursProperties texting, Offices offices) {
        this.holidays = holidays;
        this.centre = centre;
        this.texting = texting;
        this.offices = offices;
    }

    @Override
    public BusinessCalendar ofCentre() {
        return new BusinessCalendar(centre.timeZone(), centre.opens(), centre.closes(), holidays::areObservedOn);
    }

    @Override
    public BusinessCalendar ofCallbacks() {
        return new BusinessCalendar(
                centre.timeZone(), texting.callbackOpens(), texting.callbackCloses(), holidays::areObservedOn);
    }

    @Override
    public TextingSchedule ofTexts() {
        return new TextingSchedule(ofCallbacks(), new DailyTimeWindow(texting.earliest(), texting.latest()));
    }

    @Override
    public BusinessCalendar of(Office office) {
        Set<LocalDate> closures = offices.closures(office.code());
        return new BusinessCalendar(
                office.timeZone(),
                office.opens(),
                office.closes(),
                day -> closures.contains(day) || holidays.areObservedOn(day));
    }

    /** When the contact centre works on a business day, in its own zone. */
    @ConfigurationProperties("frontdesk.centre")
    record CentreHoursProperties(ZoneId timeZone, LocalTime opens, LocalTime closes) {}

    /**
     * When officers call back on a business day, in the contact centre's zone, and when a text may reach a customer, in
     * the customer's own.
     */
    @ConfigurationProperties("frontdesk.texting")
    record TextingHoursProperties(
            LocalTime callbackOpens, LocalTime callbackCloses, LocalTime earliest, LocalTime latest) {
        TextingHoursProperties {
            if (!callbackOpens.isBefore(callbackCloses)) {
                throw new IllegalArgumentException(
                        "frontdesk.texting.callback-opens must be earlier than callback-closes");
            }
            if (!earliest.isBefore(latest)) {
                throw new IllegalArgumentException("frontdesk.texting.earliest must be earlier than latest");
            }
        }
    }
}
