package frontdesk.engine.incident;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.collision.CollisionRetry;
import frontdesk.engine.failure.FailedJobCommand;
import frontdesk.engine.incident.JobCompletionPoller.JobRetryState;
import frontdesk.ports.operations.Incidents.Result;
import frontdesk.ports.operations.Incidents.Retried;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Gives stuck jobs a try now, on whichever node, and tells what became of them. */
@Component
class JobRetrier {
    /** So many in a transaction: few enough that one which changed meanwhile costs little. */
    private static final int BATCH = 100;

    private final ProcessEngineConfigurationImpl engine;
    private final RequestReferenceLookup requests;
    private final JobCompletionPoller watch;
    private final CollisionRetry retry;

    JobRetrier(
            ProcessEngineConfigurationImpl engine,
            RequestReferenceLookup requests,
            JobCompletionPoller watch,
            CollisionRetry retry) {
        this.engine = engine;
        this.requests = requests;
        this.watch = watch;
        this.retry = retry;
    }

    List<Retried> retry(List<FailedJobIncident> steps, Duration patience) {
        var references = new HashMap<String, ReferenceNumber>();
        var waiting = new HashMap<String, JobRetryState>();
        for (int first = 0; first < steps.size(); first += BATCH) {
            List<FailedJobIncident> batch = steps.subList(first, Math.min(steps.size(), first + BATCH));
            // Before the try: an instance that has ended afterwards has no business key any more.
            references.putAll(requests.of(batch));
            waiting.putAll(letGo(batch));
        }
        Map<String, Result> results = watch.resultsWithin(patience, waiting);
        return steps.stream()
                .map(step -> new Retried(
                        step.incident(),
                        step.instance().map(references::get),
                        results.getOrDefault(step.job(), new Result.Gone())))
                .toList();
    }

    /** In a transaction of its own, whatever the caller has open: other nodes must see the jobs at once. */
    private Map<String, JobRetryState> letGo(List<FailedJobIncident> batch) {
        return retry.repeat(() -> engine.getCommandExecutorTxRequiresNew().execute(new RetryJobsNowCmd(batch)));
    }

    /**
     * Makes stuck jobs due now, each with all tries of its schedule; tells how those wait that are still there. One
     * that somebody else has let go already is left as it is. A call that failed has no job: whoever called has to try
     * again, and its incident goes.
     */
    private record RetryJobsNowCmd(List<FailedJobIncident> stuck) implements Command<Map<String, JobRetryState>> {
        @Override
        public Map<String, JobRetryState> execute(CommandContext context) {
            var waiting = new HashMap<String, JobRetryState>();
            for (FailedJobIncident one : stuck) {
                if (one.isOfACall()) {
                    Optional.ofNullable((IncidentEntity)
                                    context.getIncidentManager().findIncidentById(one.incident()))
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
}
