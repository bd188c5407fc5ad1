package frontdesk.engine;

import frontdesk.ports.ProcessStartHandler;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The flows that the application brings along, found by their process keys. */
@Component
class ProcessRegistry {
    private final ObjectProvider<ProcessVariables> variables;
    private final ObjectProvider<ProcessStartHandler> doors;

    /** The beans are asked for late, since they use the engine that is being built with these listeners. */
    ProcessRegistry(ObjectProvider<ProcessVariables> variables, ObjectProvider<ProcessStartHandler> doors) {
        this.variables = variables;
        this.doors = doors;
    }

    Optional<ProcessVariables> variablesOf(String processKey) {
        return variables.stream()
                .filter(flow -> flow.processKey().equals(processKey))
                .findFirst();
    }

    /** The flow that an instance belongs to; none where its model is a draft. */
    Optional<ProcessVariables> behind(DelegateExecution execution) {
        return variablesOf(((ExecutionEntity) execution).getProcessDefinition().getKey());
    }

    Optional<ProcessStartHandler> doorOf(String processKey) {
        return doors.stream().filter(door -> door.kind().equals(processKey)).findFirst();
    }
}
