package frontdesk.engine.usertask;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * What Frontdesk does around a user task: lay out what the officer must see, judge what the officer submits. One bean
 * for each user task, named as the element: {@code review-appointment-request} is {@code reviewAppointmentRequest}. Flows
 * that have the same task extend one class, each under the name of its own element.
 */
public interface UserTaskHandler extends UserTaskContract {
    /**
     * Of {@link #inputs()} what stands as it is when the task appears, since the case goes on reading it beside the task;
     * its form shows the value.
     */
    default Set<String> retainedVariables() {
        return Set.of();
    }

    /** Notes that the task has appeared: what changes for the requester, what the form shall find chosen already. */
    default void onCreate(DelegateTask task) {}

    /**
     * Judges whether somebody may hold the task now, in the transaction that puts it into their hands.
     *
     * @param officer the account that is to hold it
     * @throws NotAvailable where it has to wait; the task stays with whom it was
     */
    default void taken(DelegateTask task, String officer) {}

    /**
     * The officer's brief: values that exist on the task as long as it is open, and nowhere after. It is made when the
     * task appears and once more when an officer takes it, so that it is fresh.
     *
     * @return small typed values and JSON, by the names of {@link #briefVariables}, which are those that the form shows
     */
    Map<String, Object> brief(DelegateTask task);

    /**
     * Judges what was submitted, in the transaction that completes the task, and moves free text over to Frontdesk's
     * own tables.
     *
     * @throws SubmissionRejectedException where it makes no sense; the task stays open and unchanged
     */
    void complete(DelegateExecution execution);

    /** What an officer submitted makes no sense; the message tells the officer how to fix it. */
    final class SubmissionRejectedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String field;

        /** About the submission as a whole. */
        public SubmissionRejectedException(String message) {
            this("", message);
        }

        /** @param field the name of the field of the form where the message helps */
        public SubmissionRejectedException(String field, String message) {
            super(message);
            this.field = field;
        }

        /** The field that it is about; empty where it is about the submission as a whole. */
        public Optional<RefusedField> field() {
            return Optional.of(field).filter(name -> !name.isEmpty()).map(RefusedField::new);
        }
    }

    /** The field of a form whose content is refused, as the engine's exceptions carry it to whoever answers the call. */
    record RefusedField(String name) {}

    /** Nobody else can take the task now; the message tells the officer why. */
    final class NotAvailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotAvailable(String message) {
            super(message);
        }
    }
}
