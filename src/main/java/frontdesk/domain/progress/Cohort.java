package frontdesk.domain.progress;

import frontdesk.domain.casefile.CaseFile.FiledBy;
import java.util.List;
import java.util.Optional;

/**
 * Which cases are compared: all of a form, or only those of one office or of one way of filing, or of both.
 *
 * @param fieldOffice empty for cases of all offices
 * @param filedBy empty for cases filed either way
 */
public record Cohort(String form, Optional<String> fieldOffice, Optional<FiledBy> filedBy) {
    /** The groups that such a case belongs to, the one most like it first: it is widened in these steps. */
    public static List<Cohort> widening(String form, String fieldOffice, FiledBy filedBy) {
        return List.of(
                new Cohort(form, Optional.of(fieldOffice), Optional.of(filedBy)),
                new Cohort(form, Optional.of(fieldOffice), Optional.empty()),
                new Cohort(form, Optional.empty(), Optional.of(filedBy)),
                all(form));
    }

    /** All cases of a form. */
    public static Cohort all(String form) {
        return new Cohort(form, Optional.empty(), Optional.empty());
    }
}
