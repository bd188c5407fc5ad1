package frontdesk.engine.usertask.assignment;

import frontdesk.engine.usertask.UserTaskHandler;
import org.camunda.bpm.engine.ProcessEngineException;

/** A task cannot be put into these hands now. Endpoints answer 409 to it, by its name. */
public final class TaskUnavailableException extends ProcessEngineException {
    private static final long serialVersionUID = 1L;

    TaskUnavailableException(UserTaskHandler.NotAvailable why) {
        super(why.getMessage(), why);
    }
}
