package frontdesk.engine.authorization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.IncidentQueryImpl;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricJobLogEventEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/**
 * Puts checks and managers in place of the engine's, which let everybody at jobs and incidents that belong to no
 * process definition: these are for whoever may do the same to every process.
 */
@Component
class JobAuthorizationPlugin extends AbstractCamundaConfiguration {
    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setCommandCheckers(List.of(new TenantCommandChecker(), new JobCommandChecker()));
        List<SessionFactory> managers = new ArrayList<>(
                Optional.ofNullable(engine.getCustomSessionFactories()).orElseGet(List::of));
        managers.add(new ManagerFactory(JobManager.class, AuthorizedJobs::new));
        managers.add(new ManagerFactory(IncidentManager.class, AuthorizedIncidents::new));
        engine.setCustomSessionFactories(managers);
    }

    /** Whether the caller may read every process; the engine itself, and flows at work, may. */
    private static boolean mayRead() {
        CommandContext context = Context.getCommandContext();
        return !context.isAuthorizationCheckEnabled()
                || context.getAuthorizationManager()
                        .isAuthorized(
                                ProcessDefinitionPermissions.READ_INSTANCE,
                                Resources.PROCESS_DEFINITION,
                                Authorization.ANY);
    }

    /** @throws org.camunda.bpm.engine.AuthorizationException where the caller lacks it */
    private static void checkOnEveryProcess(Permission permission) {
        Context.getCommandContext()
                .getAuthorizationManager()
                .checkAuthorization(permission, Resources.PROCESS_DEFINITION, Authorization.ANY);
    }

    /** Makes, for every command, what the engine asks for by the type of its own. */
    private record ManagerFactory(Class<?> type, Supplier<Session> constructor) implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return constructor.get();
        }
    }

    /** Shows jobs to nobody but those who may read every process; the engine's queries show standalone ones to all. */
    private static final class AuthorizedJobs extends JobManager {
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
                checkOnEveryProcess(ProcessDefinitionPermissions.SUSPEND_INSTANCE);
            }
            super.updateJobSuspensionStateById(jobId, state);
        }
    }

    /** Shows incidents, and lets them be annotated, as jobs: the engine hands those of standalone jobs to everybody. */
    private static final class AuthorizedIncidents extends IncidentManager {
        @Override
        public List<Incident> findIncidentByQueryCriteria(IncidentQueryImpl query, Page page) {
            return mayRead() ? super.findIncidentByQueryCriteria(query, page) : List.of();
        }

        @Override
        public long findIncidentCountByQueryCriteria(IncidentQueryImpl query) {
            return mayRead() ? super.findIncidentCountByQueryCriteria(query) : 0;
        }

        @Override
        public Incident findIncidentById(String id) {
            Incident incident = super.findIncidentById(id);
            boolean isHidden = incident != null && incident.getProcessDefinitionId() == null && !mayRead();
            return isHidden ? null : incident;
        }
    }

    /** The engine's checks, which would let everybody do anything to a job that belongs to no process definition. */
    private static final class JobCommandChecker extends AuthorizationCommandChecker {
        @Override
        public void checkReadJob(JobEntity job) {
            if (job.getProcessDefinitionKey() == null) {
                checkOnEveryProcess(ProcessDefinitionPermissions.READ_INSTANCE);
            }
            super.checkReadJob(job);
        }

        @Override
        public void checkUpdateJob(JobEntity job) {
            if (job.getProcessDefinitionKey() == null) {
                checkOnEveryProcess(ProcessDefinitionPermissions.RETRY_JOB);
            }
            super.checkUpdateJob(job);
        }

        @Override
        public void checkUpdateRetriesJob(JobEntity job) {
            if (job.getProcessDefinitionKey() == null) {
                checkOnEveryProcess(ProcessDefinitionPermissions.RETRY_JOB);
            }
            super.checkUpdateRetriesJob(job);
        }

        @Override
        public void checkReadHistoricJobLog(HistoricJobLogEventEntity entry) {
            if (entry.getProcessDefinitionKey() == null) {
                checkOnEveryProcess(ProcessDefinitionPermissions.READ_HISTORY);
            }
            super.checkReadHistoricJobLog(entry);
        }
    }
}
