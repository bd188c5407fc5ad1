package frontdesk.engine.failure;

import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * What the engine keeps of a failed try, where a stack trace would stand: words that operators can be shown, and the
 * number under which the log of the node says where it failed. A stack trace may quote what a customer wrote.
 */
final class PlainFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String trace;

    private PlainFailure(String message, String trace) {
        super(message, null, false, false);
        this.trace = trace;
    }

    /** To be asked within a command of the engine. */
    static PlainFailure of(Throwable failure, JobEntity job) {
        return new PlainFailure(FailureMessage.of(failure, job), job.getId());
    }

    /** In place of a stack trace. */
    @Override
    public String toString() {
        return "%s%nTrace %s: the log of the node says under this number where it failed."
                .formatted(getMessage(), trace);
    }
}
