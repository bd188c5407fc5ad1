package frontdesk.web.validation;

import frontdesk.web.json.FieldProblem;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Finds wished days that are over where the office is. */
@Component
public final class PastDateCheck {
    private final InstantSource clock;

    PastDateCheck(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Names each of them by its place in the list.
     *
     * @param passed the values of a body that have passed their own constraints, by name
     * @param field the component that is a list of dates; nothing is wrong where it did not pass
     * @param officeZone asked only where there are dates
     */
    public List<FieldProblem> in(Map<String, Object> passed, String field, Supplier<ZoneId> officeZone) {
        List<?> dates = (List<?>) passed.getOrDefault(field, List.of());
        if (dates.isEmpty()) {
            return List.of();
        }
        LocalDate today = clock.instant().atZone(officeZone.get()).toLocalDate();
        return IntStream.range(0, dates.size())
                .filter(index -> ((LocalDate) dates.get(index)).isBefore(today))
                .mapToObj(index -> new FieldProblem(field + "[" + index + "]", "must not be in the past"))
                .toList();
    }
}
