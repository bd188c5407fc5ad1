package frontdesk.flows.appointmentrequest.process.usertask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REASON_NAME;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REFERENCE_NUMBER;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * What the card of a task shows in lists. Laid on the task itself, since officers may read the variables of their own
 * tasks and of no others.
 */
final class TaskCardVariables {
    private TaskCardVariables() {}

    /** These names, and those of the card. */
    static Set<String> with(Set<String> brief) {
        Set<String> all = new HashSet<>(brief);
        all.add(REFERENCE_NUMBER.name());
        all.add(REASON_NAME.name());
        return Set.copyOf(all);
    }

    static Map<String, Object> with(Map<String, Object> brief, DelegateTask task) {
        Map<String, Object> all = new HashMap<>(brief);
        all.put(REFERENCE_NUMBER.name(), REFERENCE_NUMBER.in(task));
        all.put(REASON_NAME.name(), REASON_NAME.in(task));
        return Map.copyOf(all);
    }
}
