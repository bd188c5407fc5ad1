package frontdesk.adapters.calendar;

import frontdesk.domain.appointment.BusinessCalendar;
import frontdesk.domain.appointment.DailyTimeWindow;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.messaging.TextingSchedule;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.appointment.CentreClosures;
import frontdesk.ports.appointment.Offices;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Calendars by the rules that hold everywhere, federal holidays, and by the closures of the centre and of each office. */
@Component
class ConfiguredBusinessCalendars implements BusinessCalendars {
    private final FederalHolidays holidays;
    private final CentreHoursProperties centre;
    private final TextingHoursProperties texting;
    private final Offices offices;
    private final Supplier<Set<LocalDate>> closures;

    @Autowired
    ConfiguredBusinessCalendars(
            FederalHolidays holidays,
            CentreHoursProperties centre,
            TextingHoursProperties texting,
            Offices offices,
            CentreClosures closures) {
        this(holidays, centre, texting, offices, closures::days);
    }

    private ConfiguredBusinessCalendars(
            FederalHolidays holidays,
            CentreHoursProperties centre,
            TextingHoursProperties texting,
            Offices offices,
            Supplier<Set<LocalDate>> closures) {
        this.holidays = holidays;
        this.centre = centre;
        this.texting = texting;
        this.offices = offices;
        this.closures = closures;
    }

    @Override
    public BusinessCalendar ofCentre() {
        return new BusinessCalendar(centre.timeZone(), centre.opens(), centre.closes(), closedDays());
    }

    @Override
    public BusinessCalendar ofCallbacks() {
        return new BusinessCalendar(centre.timeZone(), texting.callbackOpens(), texting.callbackCloses(), closedDays());
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

    @Override
    public BusinessCalendars assuming(LocalDate day, boolean isClosed) {
        Set<LocalDate> assumed = new HashSet<>(closures.get());
        if (isClosed) {
            assumed.add(day);
        } else {
            assumed.remove(day);
        }
        return new ConfiguredBusinessCalendars(holidays, centre, texting, offices, () -> assumed);
    }

    /** Most who ask for a calendar only need its zone; the closures are read where a day is asked for, once. */
    private Predicate<LocalDate> closedDays() {
        SingletonSupplier<Set<LocalDate>> read = SingletonSupplier.of(closures);
        return day -> holidays.areObservedOn(day) || read.obtain().contains(day);
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
