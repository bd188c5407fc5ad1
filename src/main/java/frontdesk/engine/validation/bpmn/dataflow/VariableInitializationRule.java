package frontdesk.engine.validation.bpmn.dataflow;

import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a step needs has a value when a case comes there: on each way to it, something before has written it. A condition
 * or table may meet an empty variable and is content if something before could have written it.
 */
final class VariableInitializationRule implements BpmnRule {
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final Set<String> MUST_HAVE = Set.of("candidateGroups", "candidateUsers", "assignee");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.flow().flatMap(flow -> flow.dataContract()).stream().flatMap(facts -> check(model, facts));
    }

    private static Stream<Finding> check(BpmnDocument model, ProcessDataContract facts) {
        var before = DefiniteAssignment.of(model, facts);
        return model.all()
                .flatMap(piece -> Stream.concat(
                                Stream.concat(
                                        needs(piece.kind(), piece.text()),
                                        piece.attributes()
                                                .flatMap(attribute ->
                                                        needs(attribute.getLocalName(), attribute.getValue()))),
                                tableInputs(model, piece))
                        .flatMap(need -> problem(model, before, piece, need)));
    }

    /** @param always whether a step fails that finds it empty */
    private record Need(String variable, boolean always) {}

    private static Stream<Finding> problem(BpmnDocument model, DefiniteAssignment before, XmlElement piece, Need need) {
        XmlElement step = reader(model, piece);
        boolean perhaps = before.perhaps(step).contains(need.variable());
        boolean always = before.always(step).contains(need.variable());
        Set<String> writers = before.writersOf(need.variable());
        boolean mustBeAlways = need.always() && (isOfTablesOnly(model, writers) || isOfOneStep(model, writers));
        String text = perhaps
                ? "needs '%s', which is not written on every way here; let each way pass a step that writes it: %s"
                : "needs '%s', which nothing before writes; these do: %s";
        return Stream.of(text.formatted(need.variable(), before.writersOf(need.variable())))
                .filter(problem -> !always && (!perhaps || mustBeAlways))
                .filter(problem -> model.flow().orElseThrow().names().contains(need.variable()))
                .map(problem -> model.finding(piece, problem));
    }

    /** Where a single step sets it, only a way past that step can leave it empty. */
    private static boolean isOfOneStep(BpmnDocument model, Set<String> writers) {
        return writers.size() == 1
                && writers.stream()
                        .allMatch(writer ->
                                model.graph().nodes().get(writer).kind().equals("serviceTask"));
    }

    /** What several steps of code write depends on how their work went, of which conditions further on take care. */
    private static boolean isOfTablesOnly(BpmnDocument model, Set<String> writers) {
        return writers.stream()
                .allMatch(writer -> model.graph().nodes().get(writer).kind().equals("businessRuleTask"));
    }

    /** Who evaluates it: of a condition, the gateway that it leaves; of a boundary event, the step on which it sits. */
    private static XmlElement reader(BpmnDocument model, XmlElement piece) {
        XmlElement element = piece.nearest(around ->
                around.kind().equals("sequenceFlow") || model.graph().nodes().containsKey(around.id()));
        return model.graph().source(element).orElse(element);
    }

    private static Stream<Need> needs(String place, String text) {
        return JuelExpression.in(text).filter(expression -> !place.equals("delegateExpression")).stream()
                .flatMap(expression -> {
                    Set<String> asked = expression.calls().stream()
                            .flatMap(call -> call.variables().stream())
                            .collect(Collectors.toCollection(TreeSet::new));
                    return expression.variables().stream()
                            .map(name -> new Need(name, MUST_HAVE.contains(place) || asked.contains(name)));
                });
    }

    private static Stream<Need> tableInputs(BpmnDocument model, XmlElement piece) {
        return Stream.of(piece)
                .filter(task -> task.kind().equals("businessRuleTask"))
                .flatMap(task -> model.bundle().decision(task.camunda("decisionRef")).stream())
                .flatMap(table -> table.descendants("inputExpression"))
                .flatMap(input -> input.children("text"))
                .map(XmlElement::text)
                .filter(text -> NAME.matcher(text).matches())
                .map(name -> new Need(name, false));
    }
}
