package frontdesk.engine.validation.dmn;

import frontdesk.engine.validation.model.XmlElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A decision table gives one answer for each case: typed columns, whole rows, a policy with one hit, both languages. */
record DecisionTableRule(XmlElement decision) {
    private static final Set<String> TYPES = Set.of("string", "boolean", "integer", "long", "double", "date");
    private static final Set<String> ONE_HIT = Set.of("UNIQUE", "FIRST", "ANY");
    private static final String ENGLISH = "En";
    private static final String SPANISH = "Es";

    /** Something to fix, and where. */
    record Problem(XmlElement where, String text) {}

    Stream<Problem> problems() {
        return Stream.concat(
                decision.children("decisionTable")
                        .flatMap(table -> Stream.of(
                                        policy(table), types(table), languages(table), rows(table), last(table))
                                .flatMap(problems -> problems)),
                Stream.of(new Problem(decision, "is no decision table; draw one"))
                        .filter(problem ->
                                decision.children("decisionTable").findAny().isEmpty()));
    }

    private static Stream<Problem> policy(XmlElement table) {
        String policy = table.attribute("hitPolicy");
        return Stream.of(new Problem(
                        table,
                        "its hit policy '%s' gives not exactly one answer; choose UNIQUE or FIRST".formatted(policy)))
                .filter(problem -> !policy.isEmpty() && !ONE_HIT.contains(policy));
    }

    private static Stream<Problem> types(XmlElement table) {
        return Stream.concat(
                Stream.concat(
                                table.children("input").flatMap(input -> input.children("inputExpression")),
                                table.children("output"))
                        .filter(column -> !TYPES.contains(column.attribute("typeRef")))
                        .map(column -> new Problem(
                                column,
                                "has the type '%s'; choose one of %s"
                                        .formatted(
                                                column.attribute("typeRef"),
                                                TYPES.stream().sorted().toList()))),
                table.children("output")
                        .filter(output -> output.label().isEmpty())
                        .map(output ->
                                new Problem(output, "the output has no name; name it, so that a model can take it")));
    }

    private static Stream<Problem> languages(XmlElement table) {
        List<String> names = outputs(table);
        return table.children("output")
                .flatMap(output -> otherLanguage(output.label()).stream()
                        .filter(other -> !names.contains(other))
                        .map(other ->
                                new Problem(output, "has no column in the other language; add '%s'".formatted(other))));
    }

    private static Optional<String> otherLanguage(String output) {
        String stem = output.substring(0, Math.max(0, output.length() - ENGLISH.length()));
        return Map.of(stem + ENGLISH, stem + SPANISH, stem + SPANISH, stem + ENGLISH).entrySet().stream()
                .filter(pair -> pair.getKey().equals(output))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Stream<Problem> rows(XmlElement table) {
        long inputs = table.children("input").count();
        List<String> outputs = outputs(table);
        return table.children("rule").flatMap(row -> {
            List<XmlElement> answers = row.children("outputEntry").toList();
            if (row.children("inputEntry").count() != inputs || answers.size() != outputs.size()) {
                return Stream.of(
                        new Problem(row, "the row has not one cell for each column; delete it and write it again"));
            }
            return IntStream.range(0, answers.size())
                    .filter(column -> isEmpty(answers.get(column)) && isSaidInAnother(column, outputs, answers))
                    .mapToObj(column -> new Problem(
                            answers.get(column),
                            "the answer '%s' is empty, but not in the other language; translate it"
                                    .formatted(outputs.get(column))));
        });
    }

    private static boolean isSaidInAnother(int column, List<String> outputs, List<XmlElement> answers) {
        return otherLanguage(outputs.get(column))
                .filter(outputs::contains)
                .filter(other -> !isEmpty(answers.get(outputs.indexOf(other))))
                .isPresent();
    }

    private static boolean isEmpty(XmlElement answer) {
        return Set.of("", "\"\"").contains(text(answer));
    }

    private static Stream<Problem> last(XmlElement table) {
        List<XmlElement> rows = table.children("rule").toList();
        boolean first = table.attribute("hitPolicy").equals("FIRST");
        return Stream.concat(
                Stream.of(new Problem(table, "has no row; write one")).filter(problem -> rows.isEmpty()),
                IntStream.range(0, rows.size())
                        .filter(row -> first)
                        .filter(row -> fitsAlways(rows.get(row)) != (row == rows.size() - 1))
                        .mapToObj(row -> new Problem(
                                rows.get(row),
                                row == rows.size() - 1
                                        ? "a case that fits no row would stop; end with a row whose conditions are empty"
                                        : "fits always, so that no later row counts; move it to the end")));
    }

    private static boolean fitsAlways(XmlElement row) {
        return row.children("inputEntry")
                .map(DecisionTableRule::text)
                .allMatch(text -> text.isEmpty() || text.equals("-"));
    }

    private static List<String> outputs(XmlElement table) {
        return table.children("output").map(XmlElement::label).toList();
    }

    private static String text(XmlElement cell) {
        return cell.children("text").map(XmlElement::text).findFirst().orElse("");
    }
}
