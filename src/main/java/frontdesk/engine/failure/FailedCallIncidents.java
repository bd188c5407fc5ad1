package frontdesk.engine.failure;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;

/**
 * The incidents of calls that an instance could not take. They are the instance's own, since the executions of such a call
 * were never stored, and go as it passes the element.
 */
public final class FailedCallIncidents {
    /** As the engine stores it. */
    public static final String TYPE = "failedCall";

    private FailedCallIncidents() {}

    /** Those of one element; the engine knows of an instance without any that there are none. */
    static List<IncidentEntity> of(ExecutionEntity instance, String element) {
        return instance.getIncidents().stream()
                .filter(incident -> incident.getIncidentType().equals(TYPE) && element.equals(incident.getActivityId()))
                .toList();
    }
}
