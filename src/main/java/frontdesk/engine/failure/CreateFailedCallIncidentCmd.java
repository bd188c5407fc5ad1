package frontdesk.engine.failure;

import frontdesk.ports.failure.FlowFailureException;
import java.util.Optional;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandling;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Makes an incident of an instance that could not go on, where it has none of that element yet. */
record CreateFailedCallIncidentCmd(FlowFailureException failure) implements Command<Void> {
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
