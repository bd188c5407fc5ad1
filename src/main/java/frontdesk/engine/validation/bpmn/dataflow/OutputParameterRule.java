package frontdesk.engine.validation.bpmn.dataflow;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import java.util.Set;
import java.util.stream.Stream;

/** What a model writes, it writes with a value, and into variables that the flow has declared; a typo would make a new one in silence. */
final class OutputParameterRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.flow().stream().flatMap(flow -> {
            Set<String> names = flow.names();
            Stream<Finding> empty = model.all("outputParameter")
                    .filter(output -> output.text().isBlank()
                            && output.children().findAny().isEmpty())
                    .map(output -> model.finding(
                            output,
                            "gives '%s' nothing; write where its value comes from, such as ${decisionResult.getSingleResult().%s}"
                                    .formatted(output.label(), output.label())));
            Stream<Finding> unknown = model.all("outputParameter")
                    .filter(output -> !names.contains(output.label()))
                    .map(output -> model.finding(
                            output,
                            "writes '%s', which is no variable of %s; there are %s"
                                    .formatted(
                                            output.label(),
                                            flow.processKey(),
                                            names.stream().sorted().toList())));
            return Stream.concat(empty, unknown);
        });
    }
}
