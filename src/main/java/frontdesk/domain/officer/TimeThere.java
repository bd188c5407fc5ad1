package frontdesk.domain.officer;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What time it is where a customer may be.
 *
 * @param text such as "7:40 AM", or "7:40 AM to 10:40 AM" where it is not known in which zone
 * @param isGoodToCall whether it is from 8:00 to 21:00 everywhere there
 */
public record TimeThere(String text, boolean isGoodToCall) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final LocalTime EARLIEST = LocalTime.of(8, 0);
    private static final LocalTime LATEST = LocalTime.of(21, 0);

    /** @param zones in which the customer may be, at least one */
    public static TimeThere of(Instant now, Collection<ZoneId> zones) {
        List<LocalTime> times = zones.stream()
                .map(now::atZone)
                .sorted((one, other) -> one.toLocalDateTime().compareTo(other.toLocalDateTime()))
                .map(there -> there.toLocalTime().withSecond(0).withNano(0))
                .distinct()
                .toList();
        String first = TIME.format(times.get(0));
        String text = times.size() == 1 ? first : first + " to " + TIME.format(times.get(times.size() - 1));
        return new TimeThere(text, times.stream().allMatch(time -> !time.isBefore(EARLIEST) && time.isBefore(LATEST)));
    }
}
