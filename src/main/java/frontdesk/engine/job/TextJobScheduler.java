package frontdesk.engine.job;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.operations.JobType;
import frontdesk.ports.text.TextJobs;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Has kept texts acted on as jobs of the engine. */
@Component
class TextJobScheduler implements TextJobs {
    private final StandaloneJobs jobs;
    private final UntoldEvents untold;

    TextJobScheduler(StandaloneJobs jobs, UntoldEvents untold) {
        this.jobs = jobs;
        this.untold = untold;
    }

    @Override
    public void actOn(String key, Instant notBefore) {
        jobs.add(JobType.ACT_ON_TEXT, key, notBefore);
    }

    @Override
    public void actedOn(String key) {
        jobs.remove(JobType.ACT_ON_TEXT, key);
    }

    @Override
    public void tellOfOptOut(ReferenceNumber request, Instant notBefore) {
        untold.add(JobType.TELL_OF_OPT_OUT, request, notBefore, "");
    }

    @Override
    public void toldOfOptOut(ReferenceNumber request) {
        jobs.remove(JobType.TELL_OF_OPT_OUT, request.value());
        untold.told(JobType.TELL_OF_OPT_OUT, request);
    }
}
