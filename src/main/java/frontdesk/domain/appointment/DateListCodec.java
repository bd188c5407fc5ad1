package frontdesk.domain.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates in an order that means something, as the one text that a request keeps of them: ISO dates with commas. */
public final class DateListCodec {
    private DateListCodec() {}

    public static String written(List<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    /** None where nothing was written. */
    public static List<LocalDate> read(Optional<String> written) {
        return written.map(dates ->
                        Stream.of(dates.split(",")).map(LocalDate::parse).toList())
                .orElse(List.of());
    }
}
