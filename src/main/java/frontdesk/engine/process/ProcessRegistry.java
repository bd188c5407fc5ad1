package frontdesk.engine.process;

import frontdesk.ports.request.ProcessStartHandler;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The flows that the application brings along, found by their process keys. */
@Component
public class ProcessRegistry implements SmartInitializingSingleton {
    private final ObjectProvider<ProcessVariables> variables;
    private final ObjectProvider<ProcessStartHandler> startHandlers;

    /** The beans are asked for late, since they use the engine that is being built with these listeners. */
    ProcessRegistry(ObjectProvider<ProcessVariables> variables, ObjectProvider<ProcessStartHandler> startHandlers) {
        this.variables = variables;
        this.startHandlers = startHandlers;
    }

    /** @throws IllegalStateException naming a flow whose instances nobody could start */
    @Override
    public void afterSingletonsInstantiated() {
        variables.stream()
                .map(ProcessVariables::processKey)
                .filter(flow -> startHandlerOf(flow).isEmpty())
                .findFirst()
                .ifPresent(flow -> {
                    throw new IllegalStateException(("The flow '%s' takes in no requests; let its controller be a"
                                    + " ProcessStartHandler whose kind is '%s'")
                            .formatted(flow, flow));
                });
    }

    /** What the flow with this key keeps; empty where the application brings no such flow. */
    public Optional<ProcessVariables> variablesOf(String processKey) {
        return variables.stream()
                .filter(flow -> flow.processKey().equals(processKey))
                .findFirst();
    }

    /** The flow that an instance belongs to; none where its model is a draft. */
    public Optional<ProcessVariables> behind(DelegateExecution execution) {
        return variablesOf(((ExecutionEntity) execution).getProcessDefinition().getKey());
    }

    /** Who takes in requests of the flow with this key. */
    public Optional<ProcessStartHandler> startHandlerOf(String processKey) {
        return startHandlers.stream()
                .filter(handler -> handler.kind().equals(processKey))
                .findFirst();
    }
}
