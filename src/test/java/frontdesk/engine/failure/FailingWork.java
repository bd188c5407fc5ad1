package frontdesk.engine.failure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.engine.failure.FailedJobPlugin.PlainJobLog;
import frontdesk.ports.failure.ManualInterventionException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * An engine that nobody drives but the test, with one job at a time: a step of a flow, or one that is bound to none.
 */
public final class FailingWork implements AutoCloseable {
    private static final String PROCESS = "letter";

    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private final ProcessEngineConfigurationImpl configuration = configuration();
    private final ProcessEngine engine = configuration.buildProcessEngine();

    public FailingWork() {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "letter.bpmn",
                        Bpmn.createExecutableProcess(PROCESS)
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .serviceTask("send-letter")
                                .name("Send the letter")
                                .camundaAsyncBefore()
                                .camundaDelegateExpression("${sendLetter}")
                                .endEvent()
                                .done())
                .deploy();
    }

    public void failsWith(RuntimeException surprise) {
        failure.set(surprise);
    }

    public void beginStep() {
        engine.getRuntimeService().startProcessInstanceByKey(PROCESS);
    }

    public void beginStandaloneJob() {
        configuration.getCommandExecutorTxRequired().execute(context -> {
            var message = new MessageEntity();
            message.setJobHandlerType(StandaloneLetter.TYPE);
            message.setJobHandlerConfiguration(new Nothing());
            context.getJobManager().send(message);
            return message;
        });
    }

    /** As many steps as are open stop where they are, each by a failure for an operator. */
    public void stopsEachStep() {
        failsWith(new ManualInterventionException("Ask the gateway first."));
        engine.getManagementService()
                .createJobQuery()
                .list()
                .forEach(job -> assertThatThrownBy(() -> perform(job)).isInstanceOf(ManualInterventionException.class));
    }

    public DataSource dataSource() {
        return configuration.getDataSource();
    }

    public RepositoryService repository() {
        return engine.getRepositoryService();
    }

    public ManagementService management() {
        return engine.getManagementService();
    }

    public void perform(Job job) {
        engine.getManagementService().executeJob(job.getId());
    }

    public Job job() {
        return engine.getManagementService().createJobQuery().singleResult();
    }

    /** All that the engine can show of the failure: at the job, and in its log. */
    public List<String> shown() {
        Stream<String> logged =
                engine.getHistoryService().createHistoricJobLogQuery().jobId(job().getId()).failureLog().list().stream()
                        .map(entry -> entry.getJobExceptionMessage() + "\n"
                                + engine.getHistoryService().getHistoricJobLogExceptionStacktrace(entry.getId()));
        String atTheJob = job().getExceptionMessage() + "\n"
                + engine.getManagementService().getJobExceptionStacktrace(job().getId());
        return Stream.concat(Stream.of(atTheJob), logged).toList();
    }

    public List<Incident> incidents() {
        return engine.getRuntimeService().createIncidentQuery().list();
    }

    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Drops whatever is open, for the next test: an engine takes a second to build. */
    public void drop() {
        engine.getRuntimeService().createProcessInstanceQuery().list().stream()
                .map(ProcessInstance::getId)
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance, "dropped"));
        engine.getManagementService().createJobQuery().list().stream()
                .map(Job::getId)
                .forEach(engine.getManagementService()::deleteJob);
    }

    @Override
    public void close() {
        engine.close();
    }

    private ProcessEngineConfigurationImpl configuration() {
        var bare = new StandaloneInMemProcessEngineConfiguration();
        bare.setProcessEngineName(UUID.randomUUID().toString());
        bare.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        bare.setEnableCmdExceptionLogging(false);
        bare.setFailedJobRetryTimeCycle(RetrySchedule.FRONTDESK.asCycle());
        bare.setFailedJobCommandFactory(FailedJobCommand::new);
        bare.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        bare.setHistoryEventProducer(new PlainJobLog());
        bare.setCustomJobHandlers(List.of(new StandaloneLetter()));
        JavaDelegate sendLetter = execution -> fail();
        bare.setBeans(Map.of("sendLetter", sendLetter));
        return bare;
    }

    private void fail() {
        throw failure.get();
    }

    private final class StandaloneLetter implements JobHandler<Nothing> {
        private static final String TYPE = "standalone-letter";

        @Override
        public String getType() {
            return TYPE;
        }

        @Override
        public void execute(Nothing nothing, ExecutionEntity execution, CommandContext context, String tenant) {
            fail();
        }

        @Override
        public Nothing newConfiguration(String canonical) {
            return new Nothing();
        }

        @Override
        public void onDelete(Nothing nothing, JobEntity job) {}
    }

    private static final class Nothing implements JobHandlerConfiguration {
        @Override
        public String toCanonicalString() {
            return "";
        }
    }
}
