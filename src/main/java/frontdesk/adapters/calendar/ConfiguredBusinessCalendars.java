package frontdesk.adapters.calendar;

import frontdesk.domain.BusinessCalendar;
import frontdesk.domain.DailyTimeWindow;
import frontdesk.domain.Office;
import frontdesk.domain.TextingSchedule;
import frontdesk.ports.BusinessCalendars;
import frontdesk.ports.Offices;
import java.time.LocalDate;
import java.util.Set;
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
}
