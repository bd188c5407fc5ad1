package frontdesk.engine.authorization;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/** Has {@link TaskQueryInterceptor} write the engine's queries where the database is PostgreSQL. */
@Component
class TaskQueryPlugin extends AbstractCamundaConfiguration {
    @Override
    public void postInit(SpringProcessEngineConfiguration engine) {
        if ("postgres".equals(engine.getDatabaseType())) {
            engine.getSqlSessionFactory().getConfiguration().addInterceptor(new TaskQueryInterceptor());
        }
    }
}
