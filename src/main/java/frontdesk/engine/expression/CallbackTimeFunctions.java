package frontdesk.engine.expression;

import frontdesk.engine.process.ArgumentFormat;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExpressionBean;
import frontdesk.engine.process.TextFormat;
import frontdesk.ports.appointment.BusinessCalendars;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import org.springframework.stereotype.Component;

/** The hours at which customers are called back, as models name them: {@code ${callbackTime.after('PT30M')}}. */
@Component("callbackTime")
public class CallbackTimeFunctions implements ExpressionBean {
    private final BusinessCalendars calendars;
    private final InstantSource clock;

    CallbackTimeFunctions(BusinessCalendars calendars, InstantSource clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The moment at which this much of the callback hours has passed.
     *
     * @param within ISO 8601, such as {@code PT30M}
     */
    @FutureTime
    @ElementTemplateInfo(
            label = "Wait for callback hours",
            does = "Waits until this much of the hours has passed in which officers call back.")
    public Date after(@ArgumentFormat(TextFormat.DURATION) String within) {
        return Date.from(calendars.ofCallbacks().afterBusinessTime(clock.instant(), Duration.parse(within)));
    }
}
