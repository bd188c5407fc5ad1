package frontdesk.web.cases;

import frontdesk.web.FieldError;
import java.util.List;

/**
 * What became of the lines of an import.
 *
 * @param accepted how many were taken
 * @param rejected the first 1,000 that were not
 * @param rejectedCount how many were not, in all
 */
record ImportReport(long accepted, List<Rejection> rejected, long rejectedCount) {

    /**
     * A line that was not taken.
     *
     * @param line its number, from 1
     */
    record Rejection(long line, List<FieldError> errors) {}
}
