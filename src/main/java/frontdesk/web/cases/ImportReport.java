package frontdesk.web.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import frontdesk.web.json.FieldProblem;
import java.util.List;

/**
 * What became of the lines of an import.
 *
 * @param accepted how many were taken
 * @param rejected the first 1,000 that were not
 * @param rejectedCount how many were not, in all
 * @param moreRejected whether there are more than the named ones; absent where there are none
 */
record ImportReport(
        long accepted,
        List<Rejection> rejected,
        long rejectedCount,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean moreRejected) {

    /**
     * A line that was not taken.
     *
     * @param line its number, from 1
     * @param errors the first 100
     * @param moreErrors whether there are more; absent where there are none
     */
    record Rejection(
            long line,
            List<FieldProblem> errors,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean moreErrors) {}
}
