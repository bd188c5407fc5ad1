package frontdesk.engine.job;

import frontdesk.ports.operations.JobType;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandling;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Jobs of the engine that belong to no instance: begun in the caller's transaction, done in one of their own. They
 * outlive a crash, are shared by all nodes, are tried again as steps of flows are, and become incidents where they cannot
 * go on.
 */
@Component
class StandaloneJobs {
    private final ProcessEngineConfigurationImpl engine;
    private final JdbcClient database;

    /** @param engine asked only when a job begins: where this is made before the engine is built, it has nothing yet */
    StandaloneJobs(ProcessEngineConfigurationImpl engine, JdbcClient database) {
        this.engine = engine;
        this.database = database;
    }

    /** @param key what the job is told, as its handler reads it */
    void add(JobType type, String key, Instant notBefore) {
        add(type.id(), new StandaloneJobHandler.Key(key), notBefore);
    }

    void add(String type, JobHandlerConfiguration what, Instant notBefore) {
        engine.getCommandExecutorTxRequired().execute(context -> insert(context, type, what, notBefore));
    }

    /** Adds the job anew that was lost. An incident is there until it is done. */
    void addAgain(JobType type, String key, Instant notBefore) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            var incident = new IncidentContext();
            incident.setConfiguration(insert(context, type.id(), new StandaloneJobHandler.Key(key), notBefore)
                    .getId());
            return IncidentHandling.createIncident(
                    Incident.FAILED_JOB_HANDLER_TYPE,
                    incident,
                    "The job that " + type.inWords() + " was deleted; it was scheduled again.");
        });
    }

    /** Those of the configurations for which there is no job of the type. */
    Set<String> missing(String type, Collection<String> configurations) {
        Set<String> missing = new HashSet<>(configurations);
        if (!missing.isEmpty()) {
            database.sql("select handler_cfg_ from act_ru_job where handler_type_ = :type and handler_cfg_ in (:those)")
                    .param("type", type)
                    .param("those", configurations)
                    .query(String.class)
                    .list()
                    .forEach(missing::remove);
        }
        return missing;
    }

    /** Takes away the jobs that were to do this, in the caller's transaction; nothing happens where there are none. */
    void remove(JobType type, String key) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getJobManager()
                    .findJobsByConfiguration(type.id(), key, null)
                    .forEach(JobEntity::delete);
            return null;
        });
    }

    private static MessageEntity insert(
            CommandContext context, String type, JobHandlerConfiguration what, Instant notBefore) {
        MessageEntity job = new MessageEntity();
        job.setJobHandlerType(type);
        job.setJobHandlerConfiguration(what);
        job.setDuedate(Date.from(notBefore));
        context.getJobManager().send(job);
        return job;
    }
}
