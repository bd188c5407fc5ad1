package frontdesk.engine.incident;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.collision.CollisionRetry;
import frontdesk.ports.operations.Incidents.Result;
import frontdesk.ports.operations.Incidents.Retried;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
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
}
