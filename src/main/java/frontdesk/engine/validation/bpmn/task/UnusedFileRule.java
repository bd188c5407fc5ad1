package frontdesk.engine.validation.bpmn.task;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.Finding;
import java.util.stream.Stream;

/** A form or table that no step names is a leftover, or the step's name for it has a typo. */
final class UnusedFileRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.flow().stream()
                .flatMap(flow -> Stream.concat(
                        model.bundle()
                                .ofKind(".form")
                                .filter(file -> model.all("userTask")
                                        .noneMatch(task -> task.id().equals(DeploymentFiles.baseName(file.getKey()))))
                                .map(file -> unused(file.getKey())),
                        model.bundle()
                                .ofKind(".dmn")
                                .filter(file -> !flow.tables().contains(DeploymentFiles.baseName(file.getKey())))
                                .filter(file -> model.all("businessRuleTask")
                                        .noneMatch(task -> task.camunda("decisionRef")
                                                .equals(DeploymentFiles.baseName(file.getKey()))))
                                .map(file -> unused(file.getKey()))));
    }

    private static Finding unused(String file) {
        return Finding.of(file, "no step of the model uses it; name it in its step, or leave it out");
    }
}
