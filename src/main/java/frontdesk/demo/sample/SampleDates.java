package frontdesk.demo.sample;

import frontdesk.domain.appointment.BusinessCalendar;
import frontdesk.domain.appointment.Office;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.appointment.Offices;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** Turns the sample's "so many days from now" into dates. */
record SampleDates(Instant firstStart, BusinessCalendars calendars, Offices offices) {

    LocalDate ago(int days) {
        return today(calendars.ofCentre()).minusDays(days);
    }

    OffsetDateTime appointment(String office, int inDays, LocalTime time) {
        Office place = offices.find(office).orElseThrow();
        BusinessCalendar calendar = calendars.of(place);
        LocalDate day = calendar.nextBusinessDay(today(calendar).plusDays(inDays - 1));
        return day.atTime(time).atZone(place.timeZone()).toOffsetDateTime();
    }

    private LocalDate today(BusinessCalendar calendar) {
        return LocalDate.ofInstant(firstStart, calendar.zone());
    }
}
