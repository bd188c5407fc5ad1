package frontdesk.engine.clock;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** A bare engine with a running job executor, and what moves its clock. */
public final class EngineToWatch implements AutoCloseable {
    private final ProcessEngine engine = configuration().buildProcessEngine();
    private final EngineClockOffset time;

    /** @param kept where its clock's offset is kept */
    public EngineToWatch(ClockOffsetStore kept) {
        time = new EngineClockOffset(kept);
    }

    public ProcessEngine engine() {
        return engine;
    }

    public EngineClockOffset time() {
        return time;
    }

    public DueJobMonitor work() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return new DueJobMonitor(engine.getManagementService(), configuration, configuration.getJobExecutor());
    }

    /** Starts an instance of this model; returns its id. */
    public String start(BpmnModelInstance model) {
        String deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("watched.bpmn", model)
                .deploy()
                .getId();
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
        return engine.getRuntimeService().startProcessInstanceById(definition).getId();
    }

    @Override
    public void close() {
        engine.close();
        time.leaveAsFound();
    }

    private static ProcessEngineConfiguration configuration() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setJobExecutorAcquireByDueDate(true);
        return configuration.setJobExecutorActivate(true);
    }
}
