package frontdesk.engine.failure;

import frontdesk.engine.collision.Collisions;
import frontdesk.ports.failure.ExceptionCauses;
import frontdesk.ports.failure.OperatorReadable;

/** Why a step failed, in words that operators can be shown. */
final class FailureMessage {
    private FailureMessage() {}

    /**
     * What the failure itself says where it says it plainly. Anything else speaks of classes and tables, and may
     * quote what a customer wrote: not even the log has it (RedactedException).
     *
     * @param step the diagram's words for the step
     */
    static String of(Throwable failure, String step) {
        return ExceptionCauses.of(failure)
                .filter(FailureMessage::isPlain)
                .map(Throwable::getMessage)
                .findFirst()
                .orElseGet(() -> unexpected(failure, step));
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
