package frontdesk.engine.validation.dmn;

import frontdesk.engine.validation.dmn.DecisionTableRule.Problem;
import frontdesk.engine.validation.model.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each row fits something, counts where it stands, and leaves no doubt which answer holds. */
record RowMatchRule(XmlElement table, Optional<RowRegions> regions) {

    static RowMatchRule of(XmlElement table) {
        return new RowMatchRule(table, RowRegions.of(table));
    }

    /** What keeps the table out. */
    Stream<Problem> problems() {
        List<XmlElement> rows = table.children("rule").toList();
        return regions.stream()
                .flatMap(known -> IntStream.range(0, rows.size())
                        .boxed()
                        .flatMap(row ->
                                problem(known, rows, row).stream().map(text -> new Problem(rows.get(row), text))));
    }

    /** That nothing can be said of it. */
    Stream<Problem> warnings() {
        List<XmlElement> rows = table.children("rule").toList();
        boolean isWhole = !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> row.children("inputEntry").count()
                                == table.children("input").count());
        return Stream.of(new Problem(
                        table,
                        "its rows could not be compared, as a condition depends on more than its column, or the table is"
                                + " too large; see for yourself that exactly one row fits each case"))
                .filter(problem -> isWhole && !isCompared(rows.size()));
    }

    private boolean isCompared(int rows) {
        return regions.filter(known -> !isFirst()
                        || IntStream.range(0, rows)
                                .allMatch(row -> known.isCovered(row).isPresent()))
                .isPresent();
    }

    private boolean isFirst() {
        return table.attribute("hitPolicy").equals("FIRST");
    }

    private Optional<String> problem(RowRegions known, List<XmlElement> rows, int row) {
        if (known.fitsNothing(row)) {
            return Optional.of("a condition of the row can be met by nothing; write another");
        }
        if (isFirst()) {
            return known.isCovered(row)
                    .filter(covered -> covered)
                    .map(covered -> "never counts, as rows before it fit whatever it fits; remove it, or move it up");
        }
        return known.overlapped(row)
                .filter(earlier -> !table.attribute("hitPolicy").equals("ANY")
                        || !answers(rows.get(earlier)).equals(answers(rows.get(row))))
                .map(earlier ->
                        "fits a case that the row '%s' fits, too; tell them apart by a condition, or take the hit"
                                        .formatted(rows.get(earlier).id())
                                + " policy FIRST");
    }

    private static List<String> answers(XmlElement row) {
        return row.children("outputEntry")
                .flatMap(answer -> answer.children("text"))
                .map(XmlElement::text)
                .toList();
    }
}
