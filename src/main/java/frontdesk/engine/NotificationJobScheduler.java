package frontdesk.engine;

import frontdesk.ports.NotificationScheduler;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Has messages sent as jobs of the engine. */
@Component
class NotificationJobScheduler implements NotificationScheduler {
    private static final String LOST = "The job that sends this message was deleted; it was scheduled again.";

    private final StandaloneJobs jobs;

    NotificationJobScheduler(StandaloneJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void add(String reference, Instant notBefore) {
        jobs.add(SendNotificationJobHandler.TYPE, new SendNotificationJobHandler.Which(reference), notBefore);
    }

    @Override
    public Set<String> withoutJob(Collection<String> references) {
        return jobs.missing(SendNotificationJobHandler.TYPE, references);
    }

    @Override
    public void addAgain(String reference, Instant notBefore) {
        jobs.addAgain(
                SendNotificationJobHandler.TYPE, new SendNotificationJobHandler.Which(reference), notBefore, LOST);
    }
}
