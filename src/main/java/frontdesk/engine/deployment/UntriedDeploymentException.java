package frontdesk.engine.deployment;

import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;

/** Files were not published since their flow's scenarios have not passed on them. */
public final class UntriedDeploymentException extends ParseException {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses them.
     *
     * @param message a sentence that says how to try them
     * @param file the model
     * @param problems the same, for the model
     */
    public UntriedDeploymentException(String message, String file, List<Problem> problems) {
        super(message, file, problems, List.of());
    }
}
