package frontdesk.engine.validation.bpmn.decision;

import frontdesk.engine.process.NumberRange;
import frontdesk.engine.process.TextFormat;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.value.PossibleValues;
import frontdesk.engine.validation.dmn.RowRegions;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table that a flow asks tells among values that its inputs can have, has a row for each of them, and gives what the
 * variables can hold that take its answers.
 */
final class DecisionValueRule implements BpmnRule {
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        var values = new PossibleValues(model);
        return model.all("businessRuleTask")
                .flatMap(task -> model.bundle().decision(task.camunda("decisionRef")).stream()
                        .flatMap(decision -> decision.children("decisionTable"))
                        .flatMap(table -> Stream.of(
                                        inputs(values, table), outputs(values, task, table), gap(values, table))
                                .flatMap(problems -> problems)
                                .map(problem -> problem.at(model, task))))
                .distinct();
    }

    private record Problem(XmlElement where, String text) {
        Finding at(BpmnDocument model, XmlElement task) {
            String file = model.bundle()
                    .ofKind(".dmn")
                    .map(Map.Entry::getKey)
                    .filter(name -> DeploymentFiles.baseName(name).equals(task.camunda("decisionRef")))
                    .findFirst()
                    .orElse(model.file());
            return new Finding(
                    file,
                    where.id(),
                    where.nearest(around -> around.kind().equals("decision")).label(),
                    text);
        }
    }

    private static Stream<Problem> inputs(PossibleValues values, XmlElement table) {
        List<String> read = table.children("input").map(DecisionValueRule::read).toList();
        return IntStream.range(0, read.size())
                .boxed()
                .flatMap(place -> values.everOf(read.get(place)).stream()
                        .flatMap(known -> cells(table, "inputEntry", place)
                                .flatMap(cell -> TEXT.matcher(text(cell))
                                        .results()
                                        .map(text -> text.group(1))
                                        .filter(text -> !known.contains(text))
                                        .map(text -> new Problem(
                                                cell,
                                                "'%s' is never '%s'; it can be %s"
                                                        .formatted(read.get(place), text, new TreeSet<>(known)))))));
    }

    private static Stream<Problem> outputs(PossibleValues values, XmlElement task, XmlElement table) {
        List<String> names = table.children("output").map(XmlElement::label).toList();
        return task.descendants("outputParameter")
                .flatMap(output -> JuelExpression.decisionOutputsIn(output.text())
                        .filter(names::contains)
                        .flatMap(name -> cells(table, "outputEntry", names.indexOf(name))
                                .flatMap(
                                        cell -> misfit(values, output.label(), text(cell))
                                                .map(text -> new Problem(cell, text))
                                                .stream())));
    }

    private static Optional<String> misfit(PossibleValues values, String variable, String cell) {
        Optional<TextFormat> format = values.formatOf(variable);
        if (format.isPresent() && Set.of("", "\"\"").contains(cell)) {
            return Optional.of("is empty, but '%s' is needed; write it like '%s'"
                    .formatted(variable, format.get().example()));
        }
        Optional<NumberRange> range =
                values.rangeOf(variable).filter(numbers -> WHOLE.matcher(cell).matches() && !numbers.holds(cell));
        if (range.isPresent()) {
            return range.map(numbers -> "%s is nothing that '%s' can be; write a whole number from %d to %d"
                    .formatted(cell, variable, numbers.lowest(), numbers.highest()));
        }
        var text = TEXT.matcher(cell);
        if (!text.matches()) {
            return Optional.empty();
        }
        Set<String> codes = values.codesOf(variable);
        return format.filter(needed -> !needed.fits(text.group(1)))
                .map(needed -> "'%s' cannot be read as '%s'; write it like '%s'"
                        .formatted(text.group(1), variable, needed.example()))
                .or(() -> Optional.of("'%s' is nothing that '%s' can be; it can be %s"
                                .formatted(text.group(1), variable, new TreeSet<>(codes)))
                        .filter(problem -> !codes.isEmpty() && !codes.contains(text.group(1))));
    }

    /** Of a table whose rows are tried one after another, the last fits always; another rule sees to that. */
    private static Stream<Problem> gap(PossibleValues values, XmlElement table) {
        Map<String, Set<String>> codes = table.children("input")
                .map(DecisionValueRule::read)
                .distinct()
                .filter(read -> values.everOf(read).isPresent())
                .collect(Collectors.toMap(
                        read -> read, read -> values.everOf(read).orElseThrow()));
        return RowRegions.of(table).stream()
                .filter(regions -> !table.attribute("hitPolicy").equals("FIRST"))
                .flatMap(regions -> regions.gap(codes).stream())
                .map(gap -> new Problem(
                        table, "no row fits where %s, and a case would stop; add a row for it".formatted(gap)));
    }

    private static Stream<XmlElement> cells(XmlElement table, String kind, int place) {
        return table.children("rule")
                .flatMap(row -> row.children(kind).skip(place).limit(1));
    }

    private static String read(XmlElement input) {
        return input.children("inputExpression")
                .map(DecisionValueRule::text)
                .findFirst()
                .orElse("");
    }

    private static String text(XmlElement cell) {
        return cell.children("text").map(XmlElement::text).findFirst().orElse("");
    }
}
