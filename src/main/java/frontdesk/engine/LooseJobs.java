package frontdesk.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.springframework.stereotype.Component;

/**
 * Jobs of the engine that belong to no instance: begun in the caller's transaction, done in one of their own. They
 * outlive a crash, are shared by all nodes, are tried again as steps of flows are, and become incidents where they cannot
 * go on.
 */
@Component
class LooseJobs {
    private final ProcessEngineConfigurationImpl engine;

    /** @param engine asked only when a job begins: where this is made before the engine is built, it has nothing yet */
    LooseJobs(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    void add(String type, JobHandlerConfiguration what, Instant notBefore) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            MessageEntity job = new MessageEntity();
            job.setJobHandlerType(type);
            job.setJobHandlerConfiguration(what);
            job.setDuedate(Date.from(notBefore));
            context.getJobManager().send(job);
            return null;
        });
    }
}
