package frontdesk.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;

/** Lets Frontdesk say what becomes of a job whose try has failed. */
final class FrontdeskFailedJobCommandFactory implements FailedJobCommandFactory {
    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        return new FailedJobCommand(jobId, failure);
    }
}
