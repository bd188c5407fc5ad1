package frontdesk.web.offices;

import frontdesk.web.json.FieldProblem;
import frontdesk.web.json.InvalidRequestException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some local days, both ends included, as asked for in an address: not more than a quarter of a year at a time. */
record DateRange(LocalDate from, LocalDate to) {
    private static final int MOST_DAYS = 92;

    /** @throws InvalidRequestException with all that is wrong with them */
    static DateRange read(Optional<String> from, Optional<String> to) {
        List<FieldProblem> errors = new ArrayList<>();
        Optional<LocalDate> first = read("from", from, errors);
        Optional<LocalDate> last = read("to", to, errors);
        if (errors.isEmpty()) {
            errors.addAll(mismatch(first.orElseThrow(), last.orElseThrow()));
        }
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
        return new DateRange(first.orElseThrow(), last.orElseThrow());
    }

    private static Optional<LocalDate> read(String name, Optional<String> given, List<FieldProblem> errors) {
        Optional<LocalDate> date = given.flatMap(IsoDateParser::read);
        if (date.isEmpty()) {
            errors.add(new FieldProblem(name, given.isEmpty() ? "is required" : IsoDateParser.RULE));
        }
        return date;
    }

    private static List<FieldProblem> mismatch(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return List.of(new FieldProblem("to", "must not be before from"));
        }
        return ChronoUnit.DAYS.between(from, to) >= MOST_DAYS
                ? List.of(new FieldProblem("to", "must be such that at most " + MOST_DAYS + " days are asked for"))
                : List.of();
    }
}
