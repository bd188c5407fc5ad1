package frontdesk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.batch.BatchJobHandler;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the engine is set up, each setting with its reason. Last in order, so that nothing overrules it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@DependsOnDatabaseInitialization
class EngineConfigurationPlugin extends AbstractCamundaConfiguration {
    private final List<BpmnParseListener> parseListeners;
    private final List<JobHandler<?>> jobHandlers;
    private final List<BatchJobHandler<?>> batchHandlers;

    EngineConfigurationPlugin(
            List<BpmnParseListener> parseListeners,
            List<JobHandler<?>> jobHandlers,
            List<BatchJobHandler<?>> batchHandlers) {
        this.parseListeners = List.copyOf(parseListeners);
        this.jobHandlers = List.copyOf(jobHandlers);
        this.batchHandlers = List.copyOf(batchHandlers);
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        listeners(engine);
        log(engine);
        history(engine);
        variables(engine);
        jobs(engine);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var configuration = (SpringProcessEngineConfiguration) engine.getProcessEngineConfiguration();
        // The database's own id blocks cut the rate of starts to less than half, and the engine's UUIDs can be guessed.
        if (!(configuration.getIdGenerator() instanceof RandomIdGenerator)) {
            throw new IllegalStateException("The engine must make its ids with RandomIdGenerator");
        }
    }

    private void listeners(SpringProcessEngineConfiguration engine) {
        List<BpmnParseListener> listeners = new ArrayList<>(
                Optional.ofNullable(engine.getCustomPreBPMNParseListeners()).orElseGet(List::of));
        listeners.addAll(parseListeners);
        engine.setCustomPreBPMNParseListeners(listeners);
    }

    private static void log(SpringProcessEngineConfiguration engine) {
        // Whoever calls hears of it: an officer's mistake is no error in the node's log.
        engine.setEnableCmdExceptionLogging(false);
    }

    private static void history(SpringProcessEngineConfiguration engine) {
        engine.setCustomHistoryLevels(List.of(new FrontdeskHistoryLevel()));
        engine.setHistory(FrontdeskHistoryLevel.NAME);
        // "end" rewrites every history row of an instance when it ends; "start" sets the removal time once.
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
        // Without a window the engine never cleans up; at night nobody waits for it.
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("05:00");
    }

    private static void variables(SpringProcessEngineConfiguration engine) {
        // A serialized Java object ties running cases to class versions and opens a way in for crafted bytes.
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDefaultSerializationFormat("application/json");
        engine.setDeserializationTypeValidationEnabled(true);
        // Reading an instance does not mean reading what its officers see: variables have permissions of their own.
        engine.setEnforceSpecificVariablePermission(true);
    }

    private void jobs(SpringProcessEngineConfiguration engine) {
        engine.setCustomJobHandlers(List.copyOf(jobHandlers));
        engine.setCustomBatchJobHandlers(List.copyOf(batchHandlers));
        // Whoever waits longest goes first; cheap with our index on the due date.
        engine.setJobExecutorAcquireByDueDate(true);
        // A node leaves alone what calls code that only a newer one has; the validation says which deployments are
        // callable.
        engine.setJobExecutorDeploymentAware(true);
        // A BPMN error that no boundary event catches must not end a case in silence.
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
    }
}
