package frontdesk.engine.request;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.failure.FlowFailureException;
import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.ports.request.ProcessStartHandler;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.value.JsonValue;

/**
 * A start at the engine's own endpoint. Where the flow itself fails, the request that came along is kept, as at the REST
 * API, and whoever asked is told its number: there is no instance that could be answered with.
 */
public final class RequestKeepingStartBuilder extends ProcessInstantiationBuilderImpl {
    private final Supplier<ProcessStarter> processes;

    /** @param processes asked only where something is to be kept */
    public RequestKeepingStartBuilder(
            CommandExecutor engine, String processDefinitionId, Supplier<ProcessStarter> processes) {
        super(engine);
        this.processDefinitionId = processDefinitionId;
        this.processes = processes;
    }

    @Override
    public ProcessInstanceWithVariables executeWithVariablesInReturn(
            boolean skipCustomListeners, boolean skipIoMappings) {
        try {
            return super.executeWithVariablesInReturn(skipCustomListeners, skipIoMappings);
        } catch (RuntimeException failure) {
            throw FlowFailureException.behind(failure)
                    .flatMap(flow -> kept(flow, failure))
                    .orElse(failure);
        }
    }

    private Optional<RuntimeException> kept(FlowFailureException flow, RuntimeException failure) {
        try {
            return request()
                    .map(json -> processes.get().keep(flow.place().flow(), json))
                    .map(reference -> new ManualInterventionException(sentence(reference, flow), failure));
        } catch (ProcessStartHandler.Refused askedMeanwhile) {
            failure.addSuppressed(askedMeanwhile);
            return Optional.empty();
        }
    }

    private Optional<String> request() {
        return ((VariableMap) getVariables()).getValueTyped(RequestStartListener.REQUEST) instanceof JsonValue request
                ? Optional.ofNullable(request.getValueSerialized())
                : Optional.empty();
    }

    private static String sentence(ReferenceNumber reference, FlowFailureException flow) {
        return ("The request is kept under %s. Its flow cannot go on at \"%s\" at the moment and is started as soon as it"
                        + " can; look it up under this number, and do not send it again.")
                .formatted(reference, flow.place().label());
    }
}
