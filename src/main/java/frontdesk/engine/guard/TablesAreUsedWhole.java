package frontdesk.engine.guard;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table asks for variables that the flow has, and what it gives under the name of a variable is taken. */
final class TablesAreUsedWhole implements ModelRule {
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

    @Override
    public Stream<Finding> check(Model model) {
        return model.flow().stream()
                .flatMap(flow -> model.all("businessRuleTask")
                        .flatMap(task -> model.bundle().decision(task.camunda("decisionRef")).stream()
                                .flatMap(table -> Stream.concat(
                                                asked(task, table, flow.names()), given(task, table, flow.names()))
                                        .map(problem -> model.finding(task, problem)))));
    }

    private static Stream<String> asked(Piece task, Piece table, Set<String> variables) {
        Set<String> known = new TreeSet<>(variables);
        task.descendants("inputParameter").map(Piece::label).forEach(known::add);
        return table.descendants("inputExpression")
                .flatMap(input -> input.children("text"))
                .map(Piece::text)
                .filter(text -> NAME.matcher(text).matches() && !known.contains(text))
                .map(name -> "its table asks for '%s', which is no variable of the flow; there are %s"
                        .formatted(name, known));
    }

    private static Stream<String> given(Piece task, Piece table, Set<String> variables) {
        Set<String> taken = task.descendants("outputParameter")
                .flatMap(output -> DecisionsAreAtHand.outputsIn(output.text()))
                .collect(Collectors.toSet());
        return table.descendants("output")
                .map(Piece::label)
                .filter(name -> variables.contains(name) && !taken.contains(name))
                .map(name ->
                        "its table gives '%s', a variable of the flow, but it is not taken; add an output parameter"
                                .formatted(name));
    }
}
