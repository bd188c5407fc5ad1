package frontdesk.engine.paths;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Every step and every way of a model, in the order in which the file has them. */
public record ModelElements(List<Path> all) {
    /**
     * A step or a way from one to the next.
     *
     * @param label what the diagram calls it, empty where it has no name
     * @param walkedBy the step whose beginning means that this was walked
     */
    public record Path(String id, String label, String walkedBy) {
        @Override
        public String toString() {
            return "%s (%s)".formatted(id, label.isEmpty() ? "no label" : label);
        }
    }

    public ModelElements {
        all = List.copyOf(all);
    }

    /** The paths of a model as it stands in a file. */
    public static ModelElements of(byte[] bpmn) {
        return of(Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn)));
    }

    static ModelElements of(BpmnModelInstance model) {
        return new ModelElements(Stream.<FlowElement>concat(
                        model.getModelElementsByType(FlowNode.class).stream(),
                        model.getModelElementsByType(SequenceFlow.class).stream())
                .map(ModelElements::path)
                .toList());
    }

    /** How often each path was walked, where it was, from what the engine has counted. */
    public Map<String, Integer> walked(Map<String, Integer> counted) {
        var walked = new HashMap<String, Integer>();
        all.stream()
                .filter(path -> counted.containsKey(path.walkedBy()))
                .forEach(path -> walked.put(path.id(), counted.get(path.walkedBy())));
        return Map.copyOf(walked);
    }

    /** What nobody walked of all this. */
    public List<Path> neverWalked(Map<String, Integer> counted) {
        return all.stream()
                .filter(path -> !counted.containsKey(path.walkedBy()))
                .toList();
    }

    private static Path path(FlowElement element) {
        return new Path(element.getId(), Optional.ofNullable(element.getName()).orElse(""), walkedBy(element));
    }

    /** The engine takes no flow out of an event-based gateway: it goes on at the event that happens. */
    private static String walkedBy(FlowElement element) {
        return element instanceof SequenceFlow flow && flow.getSource() instanceof EventBasedGateway
                ? flow.getTarget().getId()
                : element.getId();
    }
}
