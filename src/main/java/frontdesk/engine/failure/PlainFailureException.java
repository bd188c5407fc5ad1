package frontdesk.engine.failure;

import frontdesk.engine.collision.CollisionDetector;
import frontdesk.ports.failure.ExceptionCauses;
import frontdesk.ports.failure.FlowFailureException;
import frontdesk.ports.failure.OperatorReadable;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * What the engine keeps of a failed try, where a stack trace would stand: words that operators can be shown, and the
 * number under which the log of the node says where it failed. A stack trace may quote what a customer wrote.
 */
final class PlainFailureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String trace;

    private PlainFailureException(String message, String trace) {
        super(message, null, false, false);
        this.trace = trace;
    }

    /** To be asked within a command of the engine. */
    static PlainFailureException of(Throwable failure, JobEntity job) {
        return new PlainFailureException(words(failure, job), job.getId());
    }

    /** In place of a stack trace. */
    @Override
    public String toString() {
        return "%s%nTrace %s: the log of the node says under this number where it failed."
                .formatted(getMessage(), trace);
    }

    /**
     * What the failure itself says where it says it plainly. Anything else speaks of classes and tables, and may
     * quote what a customer wrote: not even the log has it (RedactedException). A job that belongs to no instance says
     * which flow has failed, and where.
     */
    private static String words(Throwable failure, JobEntity job) {
        Optional<FlowFailureException> flow = FlowFailureException.behind(failure);
        return flow.filter(place -> job.getProcessInstanceId() == null)
                .map(Throwable::getMessage)
                .or(() -> ExceptionCauses.of(failure)
                        .filter(PlainFailureException::isPlain)
                        .map(Throwable::getMessage)
                        .findFirst())
                .or(() -> flow.filter(why -> !why.reason().equals(FailureReason.UNKNOWN))
                        .map(Throwable::getMessage))
                .orElseGet(() -> unexpected(failure, JobActivity.of(job).label()));
    }

    private static String unexpected(Throwable failure, String step) {
        String what = CollisionDetector.isCollision(failure)
                ? "The step \"%s\" has collided with other changes of the same case for two minutes."
                : "An unexpected error in the step \"%s\"; the log of the node says more.";
        return what.formatted(step);
    }

    private static boolean isPlain(Throwable failure) {
        return failure instanceof OperatorReadable;
    }
}
