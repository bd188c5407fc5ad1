package frontdesk.engine;

import frontdesk.ports.SendingJobs;
import org.springframework.stereotype.Component;

/** Has messages sent as jobs of the engine. */
@Component
class MessageJobs implements SendingJobs {
    private final LooseJobs jobs;

    MessageJobs(LooseJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void add(String reference) {
        jobs.add(SendsAMessage.TYPE, new SendsAMessage.Which(reference));
    }
}
