package frontdesk.engine.job;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.operations.JobType;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/**
 * Tells a flow that a step's message will never arrive, in the way that its diagram has drawn. A boundary error event
 * {@value #ERROR} at the step, or at a subprocess around it, takes the flow another way at once. Without one the step is done, and the event {@code
 * message-came-back} happens to the flow, just as it does where a gateway says so hours later.
 */
@Component
public class UndeliverableMessageHandler {
    /** The code of the error that a diagram can catch at a step that sends. */
    public static final String ERROR = "message-undeliverable";

    private final UntoldEvents untold;
    private final InstantSource clock;

    UndeliverableMessageHandler(UntoldEvents untold, InstantSource clock) {
        this.untold = untold;
        this.clock = clock;
    }

    /** @throws BpmnError where the diagram has a way of its own for it */
    public void tellFlow(DelegateExecution execution) {
        if (hasOwnWay(execution)) {
            throw new BpmnError(ERROR);
        }
        ReferenceNumber request = new ReferenceNumber(execution.getProcessBusinessKey());
        untold.add(JobType.MESSAGE_CAME_BACK, request, clock.instant(), "");
    }

    private static boolean hasOwnWay(DelegateExecution execution) {
        FlowElement step = execution.getBpmnModelElementInstance();
        List<Activity> around = Stream.<ModelElementInstance>iterate(
                        step, piece -> piece != null, ModelElementInstance::getParentElement)
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .toList();
        return step.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> around.contains(event.getAttachedTo()))
                .flatMap(event -> event.getEventDefinitions().stream())
                .anyMatch(UndeliverableMessageHandler::catchesIt);
    }

    private static boolean catchesIt(Object definition) {
        return definition instanceof ErrorEventDefinition caught
                && (caught.getError() == null || ERROR.equals(caught.getError().getErrorCode()));
    }
}
