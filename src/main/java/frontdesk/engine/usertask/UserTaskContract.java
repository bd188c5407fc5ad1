package frontdesk.engine.usertask;

import frontdesk.engine.process.Variable;
import java.util.Set;
import java.util.stream.Collectors;

/** What a user task shows and takes: against it, its form is checked before it is deployed, and what is submitted. */
public interface UserTaskContract {
    /** What the officer may submit; the form writes these types, and of a code's values those that it knows. */
    Set<Variable<?>> inputs();

    /** The names of what the officer may submit. */
    default Set<String> inputVariables() {
        return inputs().stream().map(Variable::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The names of what the task lays out for the officer to read. */
    Set<String> briefVariables();
}
