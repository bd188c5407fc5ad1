package frontdesk.engine.validation.model;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a flow needs besides the files that were submitted, and has already.
 *
 * @param flow the process key
 * @param sent the files that were submitted
 * @param current the files of the version that is in force
 */
public record MissingFiles(String flow, DeploymentFiles sent, DeploymentFiles current) {

    /** Nothing, where none of the flow's files was submitted. */
    public SortedMap<String, byte[]> files() {
        var missing = new TreeMap<String, byte[]>();
        if (current.files().keySet().stream().anyMatch(sent::has)) {
            DeploymentFiles modelFrom = sent.has(flow + ".bpmn") ? sent : current;
            Stream.of(Stream.of(flow + ".bpmn"), neededBy(modelFrom), readByCode())
                    .flatMap(names -> names)
                    .filter(file -> !sent.has(file) && current.has(file))
                    .forEach(file -> missing.put(file, current.content(file)));
        }
        return missing;
    }

    /** Tables that the diagram in force does not call, such as phrases: code asks them. */
    private Stream<String> readByCode() {
        Set<String> called = neededBy(current).collect(Collectors.toSet());
        return current.ofKind(".dmn").map(Map.Entry::getKey).filter(table -> !called.contains(table));
    }

    private Stream<String> neededBy(DeploymentFiles modelFrom) {
        return modelFrom
                .xml(flow + ".bpmn")
                .flatMap(model -> Stream.concat(
                        model.descendants("userTask").map(task -> task.id() + ".form"),
                        model.descendants("businessRuleTask").map(task -> task.camunda("decisionRef") + ".dmn")));
    }
}
