package frontdesk.engine.authorization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/** Puts the checks and managers of this package in place of the engine's. */
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
}
