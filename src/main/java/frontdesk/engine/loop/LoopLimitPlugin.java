package frontdesk.engine.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/** Has each command of the engine count the steps of instances. */
@Component
class LoopLimitPlugin extends AbstractCamundaConfiguration {
    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        List<SessionFactory> factories = new ArrayList<>(
                Optional.ofNullable(engine.getCustomSessionFactories()).orElseGet(List::of));
        factories.add(new TransactionStepsFactory());
        engine.setCustomSessionFactories(factories);
    }

    /** Opens the counts of one command. */
    static final class TransactionStepsFactory implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return TransactionSteps.class;
        }

        @Override
        public Session openSession() {
            return new TransactionSteps();
        }
    }
}
