package frontdesk.engine.failure;

import frontdesk.engine.collision.Collisions;
import frontdesk.ports.failure.ExceptionCauses;
import frontdesk.ports.failure.FlowFailureException;
import frontdesk.ports.failure.OperatorReadable;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** Why a step failed, in words that operators can be shown. */
final class FailureMessage {
    private FailureMessage() {}

    /**
     * What the failure itself says where it says it plainly. Anything else speaks of classes and tables, and may
     * quote what a customer wrote: not even the log has it (RedactedException). A job that belongs to no instance says
     * which flow has failed, and where.
     */
    static String of(Throwable failure, JobEntity job) {
        Optional<FlowFailureException> flow = FlowFailureException.behind(failure);
        return flow.filter(place -> job.getProcessInstanceId() == null)
                .map(Throwable::getMessage)
                .or(() -> ExceptionCauses.of(failure)
                        .filter(FailureMessage::isPlain)
                        .map(Throwable::getMessage)
                        .findFirst())
                .or(() -> flow.filter(why -> !why.reason().equals(FailureReason.UNKNOWN))
                        .map(Throwable::getMessage))
                .orElseGet(() -> unexpected(failure, JobActivity.of(job).label()));
    }

    private static String unexpected(Throwable failure, String step) {
        String what = Collisions.isCollision(failure)
                ? "The step \"%s\" has collided with other changes of the same case for two minutes."
                : "An unexpected error in the step \"%s\"; the log of the node says more.";
        return what.formatted(step);
    }

    private static boolean isPlain(Throwable failure) {
        return failure instanceof OperatorReadable;
    }
}
