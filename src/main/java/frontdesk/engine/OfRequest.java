package frontdesk.engine;

import frontdesk.domain.ReferenceNumber;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;

/**
 * What a job that belongs to no instance is about.
 *
 * @param reference whose request it is
 */
record OfRequest(ReferenceNumber reference) implements JobHandlerConfiguration {
    static OfRequest read(String canonical) {
        return new OfRequest(new ReferenceNumber(canonical));
    }

    @Override
    public String toCanonicalString() {
        return reference.value();
    }
}
