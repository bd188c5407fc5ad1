package frontdesk.engine;

import frontdesk.ports.SendingJobs;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Has messages sent as jobs of the engine. */
@Component
class MessageJobs implements SendingJobs {
    private final LooseJobs jobs;

    MessageJobs(LooseJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void add(String reference, Instant notBefore) {
        jobs.add(SendsAMessage.TYPE, new SendsAMessage.Which(reference), notBefore);
    }
}
