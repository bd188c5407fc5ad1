package frontdesk.scenarios;

import frontdesk.engine.paths.ModelElements;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;

/**
 * A flow whose scenarios were played.
 *
 * @param model the diagram, as its file has it
 * @param elements every element and sequence flow of the model, in its order
 * @param scenarios in the order of the file
 */
public record FlowScenarioResult(String slug, String model, List<Element> elements, List<ScenarioExecution> scenarios) {
    /**
     * A step or a way of the model.
     *
     * @param label what the diagram calls it, empty where it has no name
     */
    public record Element(String id, String label) {
        @Override
        public String toString() {
            return label.isEmpty() ? id : "%s (\"%s\")".formatted(id, label);
        }
    }

    static FlowScenarioResult of(ProcessFolder flow, List<ScenarioExecution> scenarios) {
        return new FlowScenarioResult(
                flow.slug(),
                new String(flow.model(), StandardCharsets.UTF_8),
                ModelElements.of(flow.model()).all().stream()
                        .map(path -> new Element(path.id(), path.label()))
                        .toList(),
                scenarios);
    }

    /** What no scenario has walked. */
    public List<Element> neverWalked() {
        var walked = new HashMap<String, Integer>();
        scenarios.stream().map(ScenarioExecution::walked).forEach(walked::putAll);
        return elements.stream()
                .filter(element -> !walked.containsKey(element.id()))
                .toList();
    }
}
