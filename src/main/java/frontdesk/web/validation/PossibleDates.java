package frontdesk.web.validation;

import frontdesk.web.json.BodyValidator;
import frontdesk.web.json.FieldProblem;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Refuses dates that exist and cannot be meant: a birth in the next century, an appointment in the year 9999. */
@Component
public final class PossibleDates {
    /** Nobody alive was born earlier, and no case was filed. */
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** An appointment that lies further ahead is a typing error. */
    static final Period AHEAD = Period.ofYears(20);

    /** Where a day of the contact centre's offices begins first, so that none of theirs is taken for tomorrow. */
    private static final ZoneId FIRST_OFFICES = ZoneId.of("Pacific/Guam");

    private final InstantSource clock;

    PossibleDates(InstantSource clock) {
        this.clock = clock;
    }

    /** A rule that this field of these bodies is the date of something that has happened, in living memory. */
    public BodyValidator happened(Class<? extends Record> body, String field) {
        return new Rule(
                body,
                field,
                value -> isWithin((LocalDate) value, today()),
                "must not be in the future, nor before " + EARLIEST);
    }

    /** A rule that this field of these bodies is a moment at which there was or can be an appointment. */
    public BodyValidator appointed(Class<? extends Record> body, String field) {
        return new Rule(
                body,
                field,
                value -> isWithin(((OffsetDateTime) value).toLocalDate(), today().plus(AHEAD)),
                "must not be more than %d years ahead, nor before %s".formatted(AHEAD.getYears(), EARLIEST));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FIRST_OFFICES);
    }

    private static boolean isWithin(LocalDate date, LocalDate latest) {
        return !date.isBefore(EARLIEST) && !date.isAfter(latest);
    }

    private record Rule(Class<? extends Record> of, String field, Predicate<Object> isPossible, String message)
            implements BodyValidator {
        @Override
        public List<FieldProblem> judge(Map<String, Object> passed) {
            return passed.containsKey(field) && !isPossible.test(passed.get(field))
                    ? List.of(new FieldProblem(field, message))
                    : List.of();
        }
    }
}
