package frontdesk.support.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/**
 * Holds a transaction of the engine before or after a step, and so before its commit, until another transaction has
 * committed: then the two collide for certain. Being a bean of the tests, it is there in every Spring test and does
 * nothing until it is asked.
 */
@Component
public final class StepHold extends AbstractCamundaConfiguration {
    private static final long PATIENCE = 30;

    private final List<Hold> holds = new CopyOnWriteArrayList<>();

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        List<BpmnParseListener> listeners = new ArrayList<>(
                Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElseGet(List::of));
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                ExecutionListener hold = StepHold.this::passing;
                activity.addListener(ExecutionListener.EVENTNAME_START, hold);
                activity.addListener(ExecutionListener.EVENTNAME_END, hold);
            }

            @Override
            public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                parseServiceTask(element, scope, activity);
            }
        });
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    @Override
    public void postInit(SpringProcessEngineConfiguration engine) {
        List<CommandChecker> checkers = new ArrayList<>(engine.getCommandCheckers());
        checkers.add(new TenantCommandChecker() {
            @Override
            public void checkTaskWork(TaskEntity task) {
                passing(task.getTaskDefinitionKey(), TaskListener.EVENTNAME_COMPLETE);
            }
        });
        engine.setCommandCheckers(checkers);
    }

    /** The first transaction that has read this task to complete it, and nothing else, waits until it is released. */
    public Hold holdBeforeCompletion(String task) {
        return hold(task, TaskListener.EVENTNAME_COMPLETE);
    }

    /** The first transaction that is about to do this step waits there until it is released. */
    public Hold holdBefore(String step) {
        return hold(step, ExecutionListener.EVENTNAME_START);
    }

    /** The first transaction that has done this step waits there until it is released. */
    public Hold holdAfter(String step) {
        return hold(step, ExecutionListener.EVENTNAME_END);
    }

    private Hold hold(String step, String event) {
        Hold hold = new Hold(step, event);
        holds.add(hold);
        return hold;
    }

    private void passing(DelegateExecution execution) {
        passing(execution.getCurrentActivityId(), execution.getEventName());
    }

    private void passing(String step, String event) {
        holds.stream()
                .filter(hold -> hold.step.equals(step) && hold.event.equals(event))
                .forEach(Hold::arrive);
    }

    /** A step whose first transaction is held; those after it pass. */
    public final class Hold implements AutoCloseable {
        private final String step;
        private final String event;
        private final CountDownLatch first = new CountDownLatch(1);
        private final CountDownLatch again = new CountDownLatch(1);
        private final CountDownLatch release = new CountDownLatch(1);

        private Hold(String step, String event) {
            this.step = step;
            this.event = event;
        }

        /** Waits until the first transaction is held. */
        public void awaitHeld() {
            await(first, Duration.ofSeconds(PATIENCE));
        }

        /** Lets the held transaction go on to its commit. */
        public void release() {
            release.countDown();
        }

        /** Whether the place is reached a second time within so much real time. */
        public boolean isReachedAgainWithin(Duration time) {
            return await(again, time);
        }

        @Override
        public void close() {
            release();
            holds.remove(this);
        }

        private void arrive() {
            if (first.getCount() == 0) {
                again.countDown();
            } else {
                first.countDown();
                await(release, Duration.ofSeconds(PATIENCE));
            }
        }

        private static boolean await(CountDownLatch latch, Duration time) {
            try {
                return latch.await(time.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted", interrupted);
            }
        }
    }
}
