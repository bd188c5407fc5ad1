package frontdesk.engine.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Which elements instances have entered in the present transaction, which the history does not show yet. */
    static final class TransactionSteps implements Session {
        private final Map<String, Map<String, Integer>> passes = new HashMap<>();

        /** Counts one step more; returns how often the instance has entered this element in the transaction. */
        int enter(String instance, String element) {
            return passes.computeIfAbsent(instance, any -> new HashMap<>()).merge(element, 1, Integer::sum);
        }

        /** How many elements the instance has entered in the transaction. */
        int of(String instance) {
            return passes.getOrDefault(instance, Map.of()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        @Override
        public void flush() {
            // Nothing of it is stored.
        }

        @Override
        public void close() {
            passes.clear();
        }
    }
}
