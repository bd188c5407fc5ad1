package frontdesk.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.runtime.Job;

/**
 * What the engine remembers: which steps were taken when and by whom, incidents, jobs that failed and those that did
 * not fail again, and who did what to the engine. No variable and no decision input, so that nothing personal outlives
 * its task, and so that a step does not pay for records that nobody reads (full history is more than half of what a
 * step costs).
 */
final class FrontdeskHistoryLevel implements HistoryLevel {
    static final String NAME = "frontdesk";

    /** Free among the numbers of the engine's own levels, 0 to 3. */
    private static final int ID = 41;

    private static final Set<HistoryEventTypes> KEPT = Set.of(
            HistoryEventTypes.PROCESS_INSTANCE_START,
            HistoryEventTypes.PROCESS_INSTANCE_UPDATE,
            HistoryEventTypes.PROCESS_INSTANCE_MIGRATE,
            HistoryEventTypes.PROCESS_INSTANCE_END,
            HistoryEventTypes.ACTIVITY_INSTANCE_START,
            HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_END,
            HistoryEventTypes.TASK_INSTANCE_CREATE,
            HistoryEventTypes.TASK_INSTANCE_UPDATE,
            HistoryEventTypes.TASK_INSTANCE_MIGRATE,
            HistoryEventTypes.TASK_INSTANCE_COMPLETE,
            HistoryEventTypes.TASK_INSTANCE_DELETE,
            HistoryEventTypes.INCIDENT_CREATE,
            HistoryEventTypes.INCIDENT_MIGRATE,
            HistoryEventTypes.INCIDENT_UPDATE,
            HistoryEventTypes.INCIDENT_RESOLVE,
            HistoryEventTypes.INCIDENT_DELETE,
            HistoryEventTypes.JOB_FAIL,
            HistoryEventTypes.USER_OPERATION_LOG,
            HistoryEventTypes.BATCH_START,
            HistoryEventTypes.BATCH_UPDATE,
            HistoryEventTypes.BATCH_END);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType eventType, Object entity) {
        return KEPT.contains(eventType) || isSuccessAfterFailure(eventType, entity);
    }

    /** So that operators learn what became of a retry, though nobody writes down what went well at once. */
    private static boolean isSuccessAfterFailure(HistoryEventType eventType, Object entity) {
        return eventType == HistoryEventTypes.JOB_SUCCESS
                && entity instanceof Job job
                && job.getExceptionMessage() != null;
    }
}
