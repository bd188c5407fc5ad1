package frontdesk.engine.job;

import frontdesk.ports.messaging.NotificationScheduler;
import frontdesk.ports.operations.JobType;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Has messages sent as jobs of the engine. */
@Component
class NotificationJobScheduler implements NotificationScheduler {
    private final StandaloneJobs jobs;

    NotificationJobScheduler(StandaloneJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void add(String reference, Instant notBefore) {
        jobs.add(JobType.SEND_MESSAGE, reference, notBefore);
    }
}
