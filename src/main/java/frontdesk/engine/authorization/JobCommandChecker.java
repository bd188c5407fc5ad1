package frontdesk.engine.authorization;

import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricJobLogEventEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** The engine's checks, which would let everybody do anything to a job that belongs to no process definition. */
final class JobCommandChecker extends AuthorizationCommandChecker {
    @Override
    public void checkReadJob(JobEntity job) {
        if (job.getProcessDefinitionKey() == null) {
            JobPermissions.check(ProcessDefinitionPermissions.READ_INSTANCE);
        }
        super.checkReadJob(job);
    }

    @Override
    public void checkUpdateJob(JobEntity job) {
        if (job.getProcessDefinitionKey() == null) {
            JobPermissions.check(ProcessDefinitionPermissions.RETRY_JOB);
        }
        super.checkUpdateJob(job);
    }

    @Override
    public void checkUpdateRetriesJob(JobEntity job) {
        if (job.getProcessDefinitionKey() == null) {
            JobPermissions.check(ProcessDefinitionPermissions.RETRY_JOB);
        }
        super.checkUpdateRetriesJob(job);
    }

    @Override
    public void checkReadHistoricJobLog(HistoricJobLogEventEntity entry) {
        if (entry.getProcessDefinitionKey() == null) {
            JobPermissions.check(ProcessDefinitionPermissions.READ_HISTORY);
        }
        super.checkReadHistoricJobLog(entry);
    }
}
