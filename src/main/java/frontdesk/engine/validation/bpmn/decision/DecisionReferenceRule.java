package frontdesk.engine.validation.bpmn.decision;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model is deployed with the tables it asks, and takes from them only outputs that they have. */
final class DecisionReferenceRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.all("businessRuleTask")
                .flatMap(task -> problems(model, task).map(problem -> model.finding(task, problem)));
    }

    private static Stream<String> problems(BpmnDocument model, XmlElement task) {
        String decision = task.camunda("decisionRef");
        Optional<XmlElement> table = model.bundle().decision(decision);
        if (decision.isEmpty() || !task.camunda("decisionRefBinding").equals("deployment") || table.isEmpty()) {
            return Stream.of(
                    "asks the decision '%s', which must be deployed with the model and bound by 'deployment'; deployed are %s"
                            .formatted(decision, model.bundle().decisions()));
        }
        Set<String> unknown = lookedUp(task);
        Set<String> outputs =
                table.get().descendants("output").map(XmlElement::label).collect(Collectors.toCollection(TreeSet::new));
        return unknown.stream()
                .filter(output -> !outputs.contains(output))
                .map(output ->
                        "takes '%s' from the decision '%s', which gives %s".formatted(output, decision, outputs));
    }

    private static Set<String> lookedUp(XmlElement task) {
        return task.descendants("outputParameter")
                .map(XmlElement::text)
                .filter(JuelExpression::isIn)
                .flatMap(JuelExpression::decisionOutputsIn)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
