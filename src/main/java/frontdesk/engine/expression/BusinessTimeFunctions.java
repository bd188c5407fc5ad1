package frontdesk.engine.expression;

import frontdesk.domain.appointment.BusinessCalendar;
import frontdesk.engine.process.ArgumentFormat;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExpressionBean;
import frontdesk.engine.process.TextFormat;
import frontdesk.ports.appointment.BusinessCalendars;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.Period;
import java.util.Date;
import org.springframework.stereotype.Component;

/** The contact centre's working time, as models name it: {@code ${businessTime.after('P2D')}}. */
@Component("businessTime")
public class BusinessTimeFunctions implements ExpressionBean {
    private final BusinessCalendars calendars;
    private final InstantSource clock;

    BusinessTimeFunctions(BusinessCalendars calendars, InstantSource clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The moment at which this much working time has passed.
     *
     * @param within ISO 8601: {@code P2D} is two business days, {@code PT4H} four business hours
     */
    @FutureTime
    @ElementTemplateInfo(
            label = "Wait for office hours",
            does = "Waits until this much working time of the contact centre has passed.")
    public Date after(@ArgumentFormat(TextFormat.DAYS_OR_HOURS) String within) {
        BusinessCalendar centre = calendars.ofCentre();
        Instant now = clock.instant();
        return Date.from(
                within.contains("T")
                        ? centre.afterBusinessTime(now, Duration.parse(within))
                        : centre.afterBusinessDays(now, Period.parse(within).getDays()));
    }

    /** This local time, such as {@code 09:00}, on the centre's next business day. */
    @FutureTime
    @ElementTemplateInfo(
            label = "Wait for the next business day",
            does = "Waits until this time of day on the next business day of the contact centre.")
    public Date nextBusinessDayAt(@ArgumentFormat(TextFormat.TIME_OF_DAY) String time) {
        return Date.from(calendars.ofCentre().onNextBusinessDay(clock.instant(), LocalTime.parse(time)));
    }
}
