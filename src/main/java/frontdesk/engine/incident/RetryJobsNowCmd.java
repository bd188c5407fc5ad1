package frontdesk.engine.incident;

import frontdesk.engine.failure.FailedJobCommand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Makes stuck jobs due now, each with all tries of its schedule; tells how those wait that are still there. One that
 * somebody else has let go already is left as it is. A call that failed has no job: whoever called has to try again, and its
 * incident goes.
 */
record RetryJobsNowCmd(List<FailedJobIncident> stuck) implements Command<Map<String, JobRetryState>> {
    @Override
    public Map<String, JobRetryState> execute(CommandContext context) {
        var waiting = new HashMap<String, JobRetryState>();
        for (FailedJobIncident one : stuck) {
            if (one.isOfACall()) {
                Optional.ofNullable(
                                (IncidentEntity) context.getIncidentManager().findIncidentById(one.incident()))
                        .ifPresent(IncidentEntity::resolve);
            } else {
                Optional.ofNullable(context.getJobManager().findJobById(one.job()))
                        .ifPresent(job -> {
                            letGo(context, job);
                            waiting.put(one.job(), JobRetryState.of(job));
                        });
            }
        }
        return waiting;
    }

    private static void letGo(CommandContext context, JobEntity job) {
        if (isLetGo(job)) {
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

    /** Due, or with a node already. */
    private static boolean isLetGo(JobEntity job) {
        return job.getRetries() > 0
                && (job.getLockOwner() != null
                        || job.getDuedate() == null
                        || !job.getDuedate().after(ClockUtil.getCurrentTime()));
    }
}
