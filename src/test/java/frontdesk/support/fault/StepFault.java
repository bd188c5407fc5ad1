package frontdesk.support.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/**
 * Has every step of one case fail as it begins. Being a bean of the tests, it is there in every Spring test and does
 * nothing until it is asked.
 */
@Component
public final class StepFault extends AbstractCamundaConfiguration {
    private final AtomicReference<Fault> current = new AtomicReference<>();

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        List<BpmnParseListener> listeners = new ArrayList<>(
                Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElseGet(List::of));
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                ExecutionListener fault = StepFault.this::begins;
                activity.addListener(ExecutionListener.EVENTNAME_START, fault, 0);
            }

            @Override
            public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                parseServiceTask(element, scope, activity);
            }

            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                parseServiceTask(element, scope, activity);
            }

            @Override
            public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
                parseServiceTask(element, scope, activity);
            }
        });
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    /** From now on each step of this instance fails. */
    public Fault plant(String instance, Supplier<RuntimeException> failure) {
        Fault fault = new Fault(instance, failure);
        current.set(fault);
        return fault;
    }

    private void begins(DelegateExecution execution) {
        Optional.ofNullable(current.get())
                .filter(fault -> fault.instance.equals(execution.getProcessInstanceId()))
                .ifPresent(fault -> fault.happensAt(execution.getCurrentActivityId()));
    }

    /** What happens at each step, and at which ones it has happened. */
    public final class Fault implements AutoCloseable {
        private final String instance;
        private final Supplier<RuntimeException> failure;
        private final Set<String> steps = new ConcurrentSkipListSet<>();

        private Fault(String instance, Supplier<RuntimeException> failure) {
            this.instance = instance;
            this.failure = failure;
        }

        /** The steps that have failed. */
        public Set<String> steps() {
            return Set.copyOf(steps);
        }

        @Override
        public void close() {
            current.set(null);
        }

        private void happensAt(String step) {
            steps.add(step);
            throw failure.get();
        }
    }
}
