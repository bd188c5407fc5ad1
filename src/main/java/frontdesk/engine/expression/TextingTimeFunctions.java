package frontdesk.engine.expression;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ArgumentFormat;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExpressionBean;
import frontdesk.engine.process.TextFormat;
import frontdesk.ports.appointment.BusinessCalendars;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * When a requester may get a text that promises a call, as models name it: {@code ${textingTime.next(referenceNumber,
 * 'PT1H30M')}}. It keeps to the hours in which officers call back and to decent hours wherever the requester may be.
 */
@Component("textingTime")
public class TextingTimeFunctions implements ExpressionBean {
    /** As long as officers call back on a business day, as frontdesk.texting has it: more can be promised on no day. */
    static final String LONGEST_PROMISE = "PT11H30M";

    private final BusinessCalendars calendars;
    private final RequesterTimeZones requesters;
    private final InstantSource clock;

    TextingTimeFunctions(BusinessCalendars calendars, RequesterTimeZones requesters, InstantSource clock) {
        this.calendars = calendars;
        this.requesters = requesters;
        this.clock = clock;
    }

    /**
     * The first moment from now on at which a text may go out.
     *
     * @param promise ISO 8601, elapsed time that the callback hours must still last then: {@code PT1H30M} is an hour's
     *     wait for a reply and half an hour in which to call
     */
    @ElementTemplateInfo(label = "Wait for texting hours", does = "Waits until a text may go out to the customer.")
    public Date next(
            @ArgumentFormat(TextFormat.REFERENCE_NUMBER) String referenceNumber,
            @ArgumentFormat(value = TextFormat.DURATION, atMost = LONGEST_PROMISE) String promise) {
        return Date.from(calendars
                .ofTexts()
                .next(clock.instant(), requesters.of(new ReferenceNumber(referenceNumber)), Duration.parse(promise)));
    }

    /** Whether a text may go out this moment, one that promises nothing. */
    public boolean isNow(@ArgumentFormat(TextFormat.REFERENCE_NUMBER) String referenceNumber) {
        return !next(referenceNumber, "PT0S").toInstant().isAfter(clock.instant());
    }

    /**
     * This time where the requester is, such as {@code 09:00}, on the centre's next business day, or the first moment
     * after it at which a text may go out.
     *
     * @param promise as for {@link #next}
     */
    @FutureTime
    @ElementTemplateInfo(
            label = "Wait to text on the next business day",
            does =
                    "Waits until this time of day where the customer is, on the next business day, when a text may go out.")
    public Date nextBusinessDayAt(
            @ArgumentFormat(TextFormat.REFERENCE_NUMBER) String referenceNumber,
            @ArgumentFormat(TextFormat.TIME_OF_DAY) String time,
            @ArgumentFormat(value = TextFormat.DURATION, atMost = LONGEST_PROMISE) String promise) {
        return Date.from(calendars
                .ofTexts()
                .onNextBusinessDay(
                        clock.instant(),
                        LocalTime.parse(time),
                        requesters.of(new ReferenceNumber(referenceNumber)),
                        Duration.parse(promise)));
    }
}
