package frontdesk.engine.validation.bpmn.structure;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.HistoryTimeToLiveCheck;
import java.util.stream.Stream;

/** The name of the folder, of the file and of the process are one, so that each is found from the other. */
final class ProcessKeyRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        String name = DeploymentFiles.baseName(model.file());
        return model.all("process")
                .flatMap(process -> Stream.concat(
                        Stream.of(process)
                                .filter(it -> !it.id().equals(name))
                                .map(it -> model.finding(
                                        it,
                                        "the process is '%s' but its file is '%s'; give both the key of one flow of %s"
                                                .formatted(
                                                        it.id(),
                                                        model.file(),
                                                        model.code().processKeys()))),
                        HistoryTimeToLiveCheck.problem(process.camunda("historyTimeToLive")).stream()
                                .map(problem -> model.finding(process, problem))));
    }
}
