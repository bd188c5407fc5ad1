package frontdesk.engine;

import frontdesk.domain.ReferenceNumber;
import frontdesk.ports.TextJobs;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Has kept texts acted on as jobs of the engine. */
@Component
class TextWork implements TextJobs {
    private static final String LOST = "The job that acts on this text was deleted; it was scheduled again.";

    private final StandaloneJobs jobs;
    private final UntoldEvents untold;

    TextWork(StandaloneJobs jobs, UntoldEvents untold) {
        this.jobs = jobs;
        this.untold = untold;
    }

    @Override
    public void actOn(String key, Instant notBefore) {
        jobs.add(IncomingTextJobHandler.TYPE, new IncomingTextJobHandler.Which(key), notBefore);
    }

    @Override
    public Set<String> withoutJob(Collection<String> keys) {
        return jobs.missing(IncomingTextJobHandler.TYPE, keys);
    }

    @Override
    public void actOnAgain(String key, Instant notBefore) {
        jobs.addAgain(IncomingTextJobHandler.TYPE, new IncomingTextJobHandler.Which(key), notBefore, LOST);
    }

    @Override
    public void actedOn(String key) {
        jobs.remove(IncomingTextJobHandler.TYPE, new IncomingTextJobHandler.Which(key));
    }

    @Override
    public void tellOfOptOut(ReferenceNumber request, Instant notBefore) {
        untold.add(OptOutJobHandler.TYPE, new OfRequest(request), notBefore);
    }

    @Override
    public void toldOfOptOut(ReferenceNumber request) {
        jobs.remove(OptOutJobHandler.TYPE, new OfRequest(request));
        untold.told(OptOutJobHandler.TYPE, request);
    }
}
