package frontdesk.engine.incident;

import frontdesk.ports.operations.Incidents.Result;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Looks on while the nodes' job executors work, and tells what became of jobs, whichever node took them. */
@Component
class JobCompletionPoller {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int AT_A_LOOK = 500;

    private final ManagementService management;
    private final HistoryService history;
    private final ProcessEngineConfigurationImpl engine;

    JobCompletionPoller(ManagementService management, HistoryService history, ProcessEngineConfigurationImpl engine) {
        this.management = management;
        this.history = history;
        this.engine = engine;
    }

    /** What has become of each job after so much real time at most. */
    Map<String, Result> resultsWithin(Duration patience, Map<String, JobRetryState> jobs) {
        var results = new HashMap<String, Result>();
        var open = new HashMap<>(jobs);
        long end = System.nanoTime() + patience.toNanos();
        while (!open.isEmpty()
                && System.nanoTime() - end < 0
                && !Thread.currentThread().isInterrupted()) {
            engine.getJobExecutor().jobWasAdded();
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            results.putAll(known(open));
            open.keySet().removeAll(results.keySet());
        }
        open.keySet().forEach(job -> results.put(job, new Result.UnderWay()));
        return results;
    }

    private Map<String, Result> known(Map<String, JobRetryState> open) {
        var results = new HashMap<String, Result>();
        List<String> ids = List.copyOf(open.keySet());
        for (int first = 0; first < ids.size(); first += AT_A_LOOK) {
            Set<String> look = new HashSet<>(ids.subList(first, Math.min(ids.size(), first + AT_A_LOOK)));
            Map<String, Job> present = management.createJobQuery().jobIds(look).list().stream()
                    .collect(Collectors.toMap(Job::getId, Function.identity()));
            look.forEach(id -> result(id, open.get(id), Optional.ofNullable(present.get(id)))
                    .ifPresent(result -> results.put(id, result)));
        }
        return results;
    }

    private Optional<Result> result(String id, JobRetryState before, Optional<Job> now) {
        if (now.isEmpty()) {
            return Optional.of(wasPassed(id) ? new Result.Done() : new Result.Gone());
        }
        return now.filter(job -> !JobRetryState.of(job).equals(before)).map(JobCompletionPoller::resultOfWhatStays);
    }

    /** A job that is performed again and again forgets its failure once it succeeds. */
    private static Result resultOfWhatStays(Job job) {
        return Optional.ofNullable(job.getExceptionMessage())
                .<Result>map(Result.FailedAgain::new)
                .orElseGet(Result.Done::new);
    }

    private boolean wasPassed(String job) {
        return history.createHistoricJobLogQuery().jobId(job).successLog().count() > 0;
    }

    /**
     * A job as it waits for its next try; a try that fails changes what it waits for.
     *
     * @param dueAt in milliseconds, as databases give times back in types that are not equal
     */
    record JobRetryState(int tries, long dueAt) {
        static JobRetryState of(Job job) {
            Date due = job.getDuedate();
            return new JobRetryState(job.getRetries(), due == null ? 0 : due.getTime());
        }
    }
}
