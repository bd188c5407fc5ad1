package frontdesk.web.offices;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import frontdesk.domain.appointment.BookingWindow;
import frontdesk.domain.appointment.Office;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.validation.LongText;
import frontdesk.web.validation.ShortText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraints.UniqueElements;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * An office as it is fed and given back.
 *
 * @param zipPrefixes the first three digits of the ZIP codes that it serves
 * @param closes local time by which the last slot has ended
 * @param capacity how many people can be seen in one slot
 * @param minimumNotice how long before it begins a slot can be booked; 2 hours where nothing is said
 * @param bookAheadDays how many days ahead; 60 where nothing is said
 */
record OfficeBody(
        @NotNull @ShortText String name,
        @NotNull Office.Kind kind,
        @NotNull ZoneId timeZone,
        @NotNull @LongText(max = 500) String address,

        @NotNull @Size(max = 1000) @UniqueElements(message = "must name each one once")
        List<@Pattern(regexp = "\\d{3}", message = "must be the first three digits of a ZIP code") String> zipPrefixes,

        @NotNull @JsonSerialize(using = ToStringSerializer.class)
        LocalTime opens,

        @NotNull @JsonSerialize(using = ToStringSerializer.class)
        LocalTime closes,

        @Min(1) @Max(MINUTES_OF_A_DAY) int slotMinutes,
        @Min(1) @Max(1000) int capacity,

        @JsonSerialize(contentUsing = ToStringSerializer.class)
        Optional<
                        @DurationMin(seconds = 0, message = NOTICE_RULE)
                        @DurationMax(days = DAYS_OF_NOTICE, message = NOTICE_RULE) Duration>
                minimumNotice,

        Optional<@Min(1) @Max(DAYS_AHEAD) Integer> bookAheadDays) {

    private static final int DAYS_OF_NOTICE = 30;
    private static final int DAYS_AHEAD = 5 * 366;
    private static final String NOTICE_RULE = "must be a length of time from PT0S to P30D";

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    static OfficeBody of(Office office) {
        return new OfficeBody(
                office.name(),
                office.kind(),
                office.timeZone(),
                office.address(),
                office.zipPrefixes(),
                office.opens(),
                office.closes(),
                Math.toIntExact(office.slotLength().toMinutes()),
                office.capacity(),
                Optional.of(office.booking().minimumNotice()),
                Optional.of(office.booking().bookAheadDays()));
    }

    /** @throws InvalidRequestException where not even one slot fits between opening and closing */
    Office toOffice(String code) {
        Duration slotLength = Duration.ofMinutes(slotMinutes);
        if (Duration.between(opens, closes).compareTo(slotLength) < 0) {
            throw new InvalidRequestException("closes", "must be later than opens by one slot at least");
        }
        return new Office(
                code, name, kind, timeZone, address, zipPrefixes, opens, closes, slotLength, capacity, booking());
    }

    private BookingWindow booking() {
        return new BookingWindow(
                minimumNotice.orElse(BookingWindow.USUAL.minimumNotice()),
                bookAheadDays.orElse(BookingWindow.USUAL.bookAheadDays()));
    }
}
