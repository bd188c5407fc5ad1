package frontdesk.engine.request;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ProcessRegistry;
import frontdesk.engine.usertask.ModelledTasks;
import frontdesk.ports.request.ProcessStartHandler;
import frontdesk.ports.request.Requests;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets an instance of a flow start for a request only: for one that the REST API has just written down under its
 * business key, or for one that comes along as the variable {@code request}, which is judged, written down and taken
 * off the engine before anything is stored.
 */
@Component
class RequestStartListener implements ExecutionListener {
    static final String REQUEST = "request";

    private final ProcessRegistry flows;
    private final ModelledTasks modelled;
    private final ObjectProvider<Requests> requests;

    RequestStartListener(ProcessRegistry flows, ModelledTasks modelled, ObjectProvider<Requests> requests) {
        this.flows = flows;
        this.modelled = modelled;
        this.requests = requests;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String processKey = processKey(execution);
        flows.variablesOf(processKey).ifPresent(variables -> {
            ReferenceNumber reference =
                    execution.hasVariable(REQUEST) ? takeOver(execution, processKey) : received(execution, processKey);
            execution.removeVariables();
            execution.setVariables(variables.atStart(reference));
            modelled.variables(execution.getProcessDefinitionId()).forEach(name -> execution.setVariable(name, null));
            requests.getObject().underWay(reference, execution.getProcessInstanceId());
        });
    }

    private ReferenceNumber takeOver(DelegateExecution execution, String processKey) {
        if (execution.getProcessBusinessKey() != null) {
            throw refused("businessKey: leave it out, the request gets a reference number of its own");
        }
        ProcessStartHandler handler = flows.startHandlerOf(processKey)
                .orElseThrow(() -> new IllegalStateException("Nobody takes in requests of " + processKey));
        try {
            ReferenceNumber reference = handler.receive(json(execution));
            execution.setProcessBusinessKey(reference.value());
            return reference;
        } catch (ProcessStartHandler.AlreadyOpen open) {
            throw new InvalidRequestException(Response.Status.CONFLICT, open.getMessage());
        } catch (ProcessStartHandler.TooManyTries tooMany) {
            throw new RetryLaterException(tooMany);
        } catch (ProcessStartHandler.Refused refusal) {
            throw refused(refusal.getMessage());
        }
    }

    /** As it came, not as the engine reads it, which fails on broken JSON before the endpoint can say what is wrong. */
    private static String json(DelegateExecution execution) {
        if (execution.getVariableTyped(REQUEST, false) instanceof JsonValue request) {
            return Optional.ofNullable(request.getValueSerialized()).orElse("");
        }
        throw refused("request: must be a variable of type Json");
    }

    private ReferenceNumber received(DelegateExecution execution, String processKey) {
        return Optional.ofNullable(execution.getProcessBusinessKey())
                .flatMap(ReferenceNumber::read)
                .flatMap(reference -> requests.getObject().find(reference))
                .filter(request -> request.kind().equals(processKey))
                .filter(request -> request.processInstanceId().isEmpty())
                .map(Requests.Request::reference)
                .orElseThrow(() -> refused("request: give the request as a variable of type Json"));
    }

    private static String processKey(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition().getKey();
    }

    /** The one exception of the engine's REST interface that keeps its status when a start fails. */
    private static InvalidRequestException refused(String message) {
        return new InvalidRequestException(Response.Status.BAD_REQUEST, message);
    }
}
