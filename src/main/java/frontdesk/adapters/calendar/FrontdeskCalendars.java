package frontdesk.adapters.calendar;

import frontdesk.domain.BusinessCalendar;
import frontdesk.domain.LocalHours;
import frontdesk.domain.Office;
import frontdesk.domain.SendingHours;
import frontdesk.ports.BusinessCalendars;
import frontdesk.ports.Offices;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Calendars by the rules that hold everywhere, federal holidays, and by what each office has said of itself. */
@Component
class FrontdeskCalendars implements BusinessCalendars {
    private final FederalHolidays holidays;
    private final CentreHours centre;
    private final TextingHours texting;
    private final Offices offices;

    FrontdeskCalendars(FederalHolidays holidays, CentreHours centre, TextingHours texting, Offices offices) {
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
    public SendingHours ofTexts() {
        return new SendingHours(ofCallbacks(), new LocalHours(texting.earliest(), texting.latest()));
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
