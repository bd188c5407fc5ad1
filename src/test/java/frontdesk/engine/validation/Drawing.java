package frontdesk.engine.validation;

import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A draft that a test draws step by step, however large. */
public final class Drawing {
    private static final String HEAD = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
              xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="drawing" targetNamespace="http://frontdesk.example">
            <process id="my-idea" name="My idea" isExecutable="true" camunda:historyTimeToLive="P1D">
            """;

    private final List<String> pieces = new ArrayList<>();
    private int flows;

    /** A step without content, such as {@code task}. */
    public Drawing step(String kind, String id) {
        return step(kind, id, "", "");
    }

    public Drawing step(String kind, String id, String attributes, String content) {
        pieces.add("<%1$s id=\"%2$s\" name=\"%2$s here\" %3$s>%4$s</%1$s>".formatted(kind, id, attributes, content));
        return this;
    }

    /** Flows from each to the next. */
    public Drawing way(String... steps) {
        for (int place = 1; place < steps.length; place++) {
            pieces.add("<sequenceFlow id=\"way-%d\" name=\"a way\" sourceRef=\"%s\" targetRef=\"%s\" />"
                    .formatted(flows++, steps[place - 1], steps[place]));
        }
        return this;
    }

    /** The last piece comes first in the file. */
    public Drawing backwards() {
        Collections.reverse(pieces);
        return this;
    }

    public String xml() {
        return HEAD + String.join("\n", pieces) + "</process></definitions>";
    }

    /** What is said of it; of a draft, most are warnings. */
    public List<Finding> findings() {
        return new ModelValidationDeployer(new CodeCatalog(Visits.beans()))
                .findings(new DeploymentFiles(
                        new TreeMap<>(Map.of("my-idea.bpmn", xml().getBytes(StandardCharsets.UTF_8)))))
                .toList();
    }

    /** The elements of which this is said. */
    public List<String> elementsOf(String sentence) {
        return findings().stream()
                .filter(finding -> finding.text().contains(sentence))
                .map(Finding::elementId)
                .toList();
    }
}
