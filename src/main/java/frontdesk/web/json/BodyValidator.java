package frontdesk.web.json;

import java.util.List;
import java.util.Map;

/** Rules over several fields of one kind of body, held beside the constraints of each, so that all is named at once. */
public interface BodyValidator {
    /** The record that bodies of this kind are read into. */
    Class<? extends Record> of();

    /**
     * What is wrong with the fields taken together.
     *
     * @param passed the values that have passed their own constraints, by name; wrong and absent ones are left out
     */
    List<FieldProblem> judge(Map<String, Object> passed);
}
