package frontdesk.engine.migration;

import frontdesk.support.fixture.ModelPublisher;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Where a case of a flow can wait: read from the model, so that a new one is not forgotten. */
public final class WaitStates {
    private WaitStates() {}

    static Set<String> of(String flow) {
        return in(ModelPublisher.model(flow));
    }

    /** Those of a model as XML. */
    public static Set<String> in(String xml) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(WaitStates::isOne)
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An event behind an event-based gateway is waited for at the gateway. */
    private static boolean isOne(FlowNode node) {
        boolean waits = node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof EventBasedGateway
                || node instanceof IntermediateCatchEvent
                        && node.getPreviousNodes().list().stream().noneMatch(EventBasedGateway.class::isInstance);
        return waits || node.isCamundaAsyncBefore();
    }
}
