package frontdesk.engine.expression;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.text.TextWindows;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Callback hours, and decent hours wherever the requester may be. */
@Component
class RequesterTextWindows implements TextWindows {
    private final BusinessCalendars calendars;
    private final RequesterTimeZones requesters;

    RequesterTextWindows(BusinessCalendars calendars, RequesterTimeZones requesters) {
        this.calendars = calendars;
        this.requesters = requesters;
    }

    @Override
    public Instant nextToSend(ReferenceNumber request, Instant now, Duration promise) {
        return calendars.ofTexts().nextToSend(now, requesters.of(request), promise);
    }
}
