package frontdesk.engine;

import frontdesk.ports.SendingJobs;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Has messages sent as jobs of the engine. */
@Component
class MessageJobs implements SendingJobs {
    private static final String LOST = "The job that sends this message was deleted; it was scheduled again.";

    private final LooseJobs jobs;

    MessageJobs(LooseJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void add(String reference, Instant notBefore) {
        jobs.add(SendsAMessage.TYPE, new SendsAMessage.Which(reference), notBefore);
    }

    @Override
    public Set<String> withoutJob(Collection<String> references) {
        return jobs.missing(SendsAMessage.TYPE, references);
    }

    @Override
    public void addAgain(String reference, Instant notBefore) {
        jobs.addAgain(SendsAMessage.TYPE, new SendsAMessage.Which(reference), notBefore, LOST);
    }
}
