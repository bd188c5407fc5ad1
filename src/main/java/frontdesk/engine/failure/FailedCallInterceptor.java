package frontdesk.engine.failure;

import frontdesk.ports.failure.FlowFailureException;
import frontdesk.ports.failure.RedactedException;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandling;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes an incident of a call that a flow could not take, such as the completion of a task: nothing is left of the call
 * itself, and no job keeps what went wrong. Outermost, so that it is written once the call is rolled back.
 */
final class FailedCallInterceptor extends CommandInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(FailedCallInterceptor.class);

    private final ProcessEngineConfigurationImpl engine;

    FailedCallInterceptor(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        // What a job does has an incident of its own.
        boolean isCall = Context.getCommandContext() == null && !(command instanceof ExecuteJobsCmd);
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            if (isCall) {
                FlowFailureException.behind(failure).ifPresent(flow -> report(flow, failure));
            }
            throw failure;
        }
    }

    private void report(FlowFailureException flow, RuntimeException failure) {
        if (flow.reason().equals(FailureReason.UNKNOWN)) {
            LOG.error("{}", flow.getMessage(), RedactedException.of(failure));
        } else {
            // A Monday's callbacks need no page of classes each where the model's own words say it.
            LOG.error("{}", flow.getMessage());
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    write(flow);
                }
            });
        } else {
            write(flow);
        }
    }

    /** The caller is answered in any case, and the log has it. */
    private void write(FlowFailureException flow) {
        try {
            engine.getCommandExecutorTxRequiresNew().execute(new CreateFailedCallIncidentCmd(flow));
        } catch (RuntimeException failure) {
            LOG.error("No incident could be made of it", RedactedException.of(failure));
        }
    }

    /** Makes an incident of an instance that could not go on, where it has none of that element yet. */
    private record CreateFailedCallIncidentCmd(FlowFailureException failure) implements Command<Void> {
        @Override
        public Void execute(CommandContext context) {
            // One that could not begin was never stored.
            Optional.ofNullable(context.getExecutionManager()
                            .findExecutionById(failure.place().instance()))
                    .filter(instance -> FailedCallIncidents.of(
                                    instance, failure.place().element())
                            .isEmpty())
                    .ifPresent(this::create);
            return null;
        }

        private void create(ExecutionEntity instance) {
            var incident = new IncidentContext();
            incident.setExecutionId(instance.getId());
            incident.setProcessDefinitionId(instance.getProcessDefinitionId());
            incident.setActivityId(failure.place().element());
            incident.setFailedActivityId(failure.place().element());
            IncidentHandling.createIncident(FailedCallIncidents.TYPE, incident, failure.getMessage());
        }
    }
}
