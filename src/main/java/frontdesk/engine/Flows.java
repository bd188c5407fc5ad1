package frontdesk.engine;

import frontdesk.ports.RequestDoor;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The flows that the application brings along, found by their process keys. */
@Component
class Flows {
    private final ObjectProvider<FlowVariables> variables;
    private final ObjectProvider<RequestDoor> doors;

    /** The beans are asked for late, since they use the engine that is being built with these listeners. */
    Flows(ObjectProvider<FlowVariables> variables, ObjectProvider<RequestDoor> doors) {
        this.variables = variables;
        this.doors = doors;
    }

    Optional<FlowVariables> variablesOf(String processKey) {
        return variables.stream()
                .filter(flow -> flow.processKey().equals(processKey))
                .findFirst();
    }

    /** The flow that an instance belongs to; none where its model is a draft. */
    Optional<FlowVariables> behind(DelegateExecution execution) {
        return variablesOf(((ExecutionEntity) execution).getProcessDefinition().getKey());
    }

    Optional<RequestDoor> doorOf(String processKey) {
        return doors.stream().filter(door -> door.kind().equals(processKey)).findFirst();
    }
}
