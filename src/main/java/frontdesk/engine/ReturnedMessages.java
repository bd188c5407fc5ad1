package frontdesk.engine;

import frontdesk.domain.ReferenceNumber;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.springframework.stereotype.Component;

/**
 * Tells a flow that a step's message will never arrive, in the way that its diagram has drawn. A boundary error event
 * {@value #ERROR} at the step takes the flow another way at once. Without one the step is done, and the event {@code
 * message-came-back} happens to the flow, just as it does where a gateway says so hours later.
 */
@Component
public class ReturnedMessages {
    /** The code of the error that a diagram can catch at a step that sends. */
    public static final String ERROR = "message-undeliverable";

    private final LooseJobs jobs;

    ReturnedMessages(LooseJobs jobs) {
        this.jobs = jobs;
    }

    /** @throws BpmnError where the diagram has a way of its own for it */
    public void tellFlow(DelegateExecution execution) {
        if (hasOwnWay(execution)) {
            throw new BpmnError(ERROR);
        }
        ReferenceNumber request = new ReferenceNumber(execution.getProcessBusinessKey());
        jobs.add(TellsOfAReturnedMessage.TYPE, new TellsOfAReturnedMessage.Of(request));
    }

    private static boolean hasOwnWay(DelegateExecution execution) {
        Activity step = (Activity) execution.getBpmnModelElementInstance();
        return step.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(step))
                .flatMap(event -> event.getEventDefinitions().stream())
                .anyMatch(ReturnedMessages::catchesIt);
    }

    private static boolean catchesIt(Object definition) {
        return definition instanceof ErrorEventDefinition caught
                && (caught.getError() == null || ERROR.equals(caught.getError().getErrorCode()));
    }
}
