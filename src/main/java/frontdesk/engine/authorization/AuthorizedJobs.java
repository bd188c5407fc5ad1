package frontdesk.engine.authorization;

import java.util.List;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.runtime.Job;

/** Shows jobs to nobody but those who may read every process; the engine's queries show standalone ones to all. */
final class AuthorizedJobs extends JobManager {
    @Override
    public List<Job> findJobsByQueryCriteria(JobQueryImpl query, Page page) {
        return mayRead() ? super.findJobsByQueryCriteria(query, page) : List.of();
    }

    @Override
    public long findJobCountByQueryCriteria(JobQueryImpl query) {
        return mayRead() ? super.findJobCountByQueryCriteria(query) : 0;
    }

    /** Asked for by the query for the jobs of the history's clean-up only. */
    @Override
    public List<Job> findJobsByHandlerType(String handlerType) {
        return mayRead() ? super.findJobsByHandlerType(handlerType) : List.of();
    }

    @Override
    public void updateJobSuspensionStateById(String jobId, SuspensionState state) {
        JobEntity job = findJobById(jobId);
        if (job != null && job.getProcessDefinitionKey() == null) {
            JobPermissions.check(ProcessDefinitionPermissions.SUSPEND_INSTANCE);
        }
        super.updateJobSuspensionStateById(jobId, state);
    }

    private static boolean mayRead() {
        return JobPermissions.isGranted(ProcessDefinitionPermissions.READ_INSTANCE);
    }
}
