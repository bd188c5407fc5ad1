package frontdesk.engine.expression;

import frontdesk.engine.process.ExpressionBean;
import frontdesk.ports.appointment.BusinessCalendars;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The beans by which models count in working time, as they would answer at another moment and by other calendars. */
@Component
public class TimeFunctions {
    private final RequesterTimeZones requesters;

    TimeFunctions(RequesterTimeZones requesters) {
        this.requesters = requesters;
    }

    /** By the names that expressions have for them. */
    public Map<String, ExpressionBean> at(Instant moment, BusinessCalendars calendars) {
        InstantSource clock = InstantSource.fixed(moment);
        return Map.of(
                "businessTime", new BusinessTimeFunctions(calendars, clock),
                "callbackTime", new CallbackTimeFunctions(calendars, clock),
                "textingTime", new TextingTimeFunctions(calendars, requesters, clock));
    }
}
