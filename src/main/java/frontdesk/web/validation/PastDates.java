package frontdesk.web.validation;

import frontdesk.web.json.FieldProblem;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Finds wished days that are over where the office is. */
@Component
public final class PastDates {
    private final InstantSource clock;

    PastDates(InstantSource clock) {
        this.clock = clock;
    }

    /** Names each of them by its place in the list. */
    public List<FieldProblem> in(String field, List<LocalDate> dates, ZoneId officeZone) {
        LocalDate today = clock.instant().atZone(officeZone).toLocalDate();
        return IntStream.range(0, dates.size())
                .filter(index -> dates.get(index).isBefore(today))
                .mapToObj(index -> new FieldProblem(field + "[" + index + "]", "must not be in the past"))
                .toList();
    }
}
