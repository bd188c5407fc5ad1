package frontdesk.engine;

import frontdesk.domain.ReferenceNumber;
import frontdesk.ports.TextJobs;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Has kept texts acted on as jobs of the engine. */
@Component
class TextWork implements TextJobs {
    private final LooseJobs jobs;

    TextWork(LooseJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void actOn(String key, Instant notBefore) {
        jobs.add(ActsOnAText.TYPE, new ActsOnAText.Which(key), notBefore);
    }

    @Override
    public void actedOn(String key) {
        jobs.remove(ActsOnAText.TYPE, new ActsOnAText.Which(key));
    }

    @Override
    public void tellOfOptOut(ReferenceNumber request, Instant notBefore) {
        jobs.add(TellsOfAnOptOut.TYPE, new TellsOfAnOptOut.Of(request), notBefore);
    }

    @Override
    public void toldOfOptOut(ReferenceNumber request) {
        jobs.remove(TellsOfAnOptOut.TYPE, new TellsOfAnOptOut.Of(request));
    }
}
