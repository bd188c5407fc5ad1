package frontdesk.engine.incident;

import java.util.Date;
import org.camunda.bpm.engine.runtime.Job;

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
