package frontdesk.engine.incident;

import frontdesk.engine.failure.FailedJobCommand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Makes stuck jobs due now, each with all tries of its schedule; tells how those wait that are still there. One that
 * somebody else has let go already is left as it is.
 */
record RetryJobsNowCmd(List<String> jobs) implements Command<Map<String, JobRetryState>> {
    @Override
    public Map<String, JobRetryState> execute(CommandContext context) {
        var waiting = new HashMap<String, JobRetryState>();
        for (String id : jobs) {
            Optional.ofNullable(context.getJobManager().findJobById(id)).ifPresent(job -> {
                letGo(context, job);
                waiting.put(id, JobRetryState.of(job));
            });
        }
        return waiting;
    }

    private static void letGo(CommandContext context, JobEntity job) {
        if (job.getRetries() > 0) {
            return;
        }
        job.resetLock();
        job.setRetries(FailedJobCommand.freshTries(context, job));
        job.setDuedate(ClockUtil.getCurrentTime());
        // By its message the history knows later that this job's success is worth a line.
        if (job.getExceptionMessage() == null) {
            job.setExceptionMessage(FailedJobIncidentReader.STOPPED_BY_HAND);
        }
    }
}
