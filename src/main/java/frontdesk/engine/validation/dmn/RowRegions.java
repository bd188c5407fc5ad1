package frontdesk.engine.validation.dmn;

import frontdesk.engine.validation.model.XmlElement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which inputs each row of a table fits: in each column a set of samples, and all of their combinations. Only for tables
 * of which every condition can be told.
 *
 * @param rows by row, then by column
 */
public record RowRegions(List<ColumnSamples> columns, List<List<BitSet>> rows) {
    /** Comparisons of rows with parts of others for a whole table; beyond it somebody would wait for seconds. */
    private static final int MOST_COMPARISONS = 5_000_000;

    /** Empty where a condition depends on more than its input, or the table is too large. */
    public static Optional<RowRegions> of(XmlElement table) {
        List<XmlElement> inputs = table.children("input").toList();
        List<List<String>> cells = table.children("rule")
                .map(row -> row.children("inputEntry").map(RowRegions::text).toList())
                .toList();
        if (inputs.isEmpty() || cells.isEmpty() || cells.stream().anyMatch(row -> row.size() != inputs.size())) {
            return Optional.empty();
        }
        List<ColumnSamples> columns = IntStream.range(0, inputs.size())
                .mapToObj(place -> ColumnSamples.of(
                        inputs.get(place),
                        cells.stream().map(row -> row.get(place)).toList()))
                .flatMap(Optional::stream)
                .toList();
        return columns.size() == inputs.size() ? of(columns, cells) : Optional.empty();
    }

    private static Optional<RowRegions> of(List<ColumnSamples> columns, List<List<String>> cells) {
        try {
            return Optional.of(new RowRegions(
                    columns,
                    cells.stream()
                            .map(row -> IntStream.range(0, columns.size())
                                    .mapToObj(place -> columns.get(place).accepted(row.get(place)))
                                    .toList())
                            .toList()));
        } catch (FeelCellReader.UnreadableCellException dependsOnMore) {
            return Optional.empty();
        }
    }

    /** The first row before this one that fits an input which this one fits, too. */
    Optional<Integer> overlapped(int row) {
        return IntStream.range(0, row)
                .filter(earlier -> meet(rows.get(earlier), rows.get(row)))
                .boxed()
                .findFirst();
    }

    /** Whether no input fits the row. */
    boolean fitsNothing(int row) {
        return rows.get(row).stream().anyMatch(BitSet::isEmpty);
    }

    /** Whether the rows before this one fit everything that it fits; empty where that would take too long to find. */
    Optional<Boolean> isCovered(int row) {
        return left(rows.get(row), rows.subList(0, row)).map(List::isEmpty);
    }

    /**
     * An input that no row fits, by the columns' labels.
     *
     * @param codes all texts that an input expression can give, by the expression; those that are not known are missing
     * @return empty where each has its row, or where that would take too long to find
     */
    public Optional<String> gap(Map<String, Set<String>> codes) {
        List<BitSet> all = columns.stream()
                .map(column -> column.expected(codes.getOrDefault(read(column), Set.of())))
                .toList();
        return left(all, rows).stream()
                .flatMap(List::stream)
                .findFirst()
                .map(part -> IntStream.range(0, columns.size())
                        .mapToObj(place -> "%s = %s"
                                .formatted(
                                        read(columns.get(place)),
                                        columns.get(place)
                                                .samples()
                                                .get(part.get(place).nextSetBit(0))))
                        .collect(Collectors.joining(", ")));
    }

    private static String read(ColumnSamples column) {
        return column.input()
                .children("inputExpression")
                .map(RowRegions::text)
                .findFirst()
                .orElse("");
    }

    private Optional<List<List<BitSet>>> left(List<BitSet> region, List<List<BitSet>> others) {
        int affordable = MOST_COMPARISONS / rows.size();
        List<List<BitSet>> left = region.stream().anyMatch(BitSet::isEmpty) ? List.of() : List.of(region);
        for (List<BitSet> other : others) {
            affordable -= left.size();
            if (affordable < 0) {
                return Optional.empty();
            }
            left = left.stream().flatMap(part -> without(part, other)).toList();
        }
        return Optional.of(left);
    }

    private static Stream<List<BitSet>> without(List<BitSet> part, List<BitSet> other) {
        if (!meet(part, other)) {
            return Stream.of(part);
        }
        var outside = new ArrayList<List<BitSet>>();
        var inside = new ArrayList<>(part);
        for (int place = 0; place < part.size(); place++) {
            var beyond = (BitSet) part.get(place).clone();
            beyond.andNot(other.get(place));
            if (!beyond.isEmpty()) {
                var piece = new ArrayList<>(inside);
                piece.set(place, beyond);
                outside.add(piece);
            }
            var within = (BitSet) part.get(place).clone();
            within.and(other.get(place));
            inside.set(place, within);
        }
        return outside.stream();
    }

    private static boolean meet(List<BitSet> one, List<BitSet> other) {
        return IntStream.range(0, one.size()).allMatch(place -> one.get(place).intersects(other.get(place)));
    }

    private static String text(XmlElement cell) {
        return cell.children("text").map(XmlElement::text).findFirst().orElse("");
    }
}
