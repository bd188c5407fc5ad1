package frontdesk.engine.validation.dmn;

import frontdesk.engine.validation.model.XmlElement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The inputs of one column among which its conditions tell: every text that stands in it and one that does not, every
 * number with its neighbours, and nothing at all.
 *
 * @param samples the last of them is null: no input
 */
record ColumnSamples(XmlElement input, List<Object> samples) {
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Set<String> WHOLE = Set.of("integer", "long");
    private static final String ANY_OTHER_TEXT = "any other text";

    /** Evaluated by FEEL for a table; beyond it the table is too large to be looked through while somebody waits. */
    private static final int MOST_EVALUATIONS = 20_000;

    /** Empty for a type whose inputs cannot be sampled, such as dates, and for a column that is too large. */
    static Optional<ColumnSamples> of(XmlElement input, List<String> conditions) {
        return samples(type(input), conditions, declared(input))
                .map(samples -> {
                    var withNothing = new ArrayList<>(samples);
                    withNothing.add(null);
                    return new ColumnSamples(input, withNothing);
                })
                .filter(column -> column.samples().size()
                                * conditions.stream()
                                        .filter(FeelCellReader::isComplex)
                                        .count()
                        <= MOST_EVALUATIONS);
    }

    /** Of which samples the condition is true. @throws FeelCellReader.UnreadableCellException where that cannot be told */
    BitSet accepted(String condition) {
        Predicate<Object> fits = FeelCellReader.condition(condition);
        return where(fits);
    }

    /**
     * What can be expected as an input: the declared values of a text, else those that rows name; yes and no; numbers,
     * negative ones where a row names one.
     *
     * @param codes all values that the input can have; empty where that is not known
     */
    BitSet expected(Set<String> codes) {
        Set<String> texts = codes.isEmpty() ? declared(input) : codes;
        boolean hasNegative = samples.stream().anyMatch(sample -> value(sample) < -1);
        return where(sample -> sample instanceof String
                ? texts.isEmpty() ? !sample.equals(ANY_OTHER_TEXT) : texts.contains(sample)
                : sample != null && (hasNegative || value(sample) >= 0));
    }

    /** The inputs that the column declares; empty where it declares none. */
    static Set<String> declared(XmlElement column) {
        return Stream.of("inputValues", "outputValues")
                .flatMap(column::children)
                .flatMap(values -> values.children("text"))
                .flatMap(text -> FeelCellReader.texts(text.text()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private BitSet where(Predicate<Object> wanted) {
        var accepted = new BitSet(samples.size());
        IntStream.range(0, samples.size())
                .filter(place -> wanted.test(samples.get(place)))
                .forEach(accepted::set);
        return accepted;
    }

    private static double value(Object sample) {
        return sample instanceof Number number ? number.doubleValue() : 0;
    }

    private static String type(XmlElement input) {
        return input.children("inputExpression")
                .map(expression -> expression.attribute("typeRef"))
                .findFirst()
                .orElse("");
    }

    private static Optional<List<Object>> samples(String type, List<String> conditions, Set<String> declared) {
        return switch (type) {
            case "boolean" -> Optional.of(List.of(true, false));
            case "string" ->
                Optional.of(Stream.of(
                                conditions.stream().flatMap(cell -> FeelCellReader.texts(cell).stream()),
                                declared.stream(),
                                Stream.of(ANY_OTHER_TEXT))
                        .flatMap(texts -> texts)
                        .distinct()
                        .map(Object.class::cast)
                        .toList());
            case "integer", "long", "double" -> Optional.of(numbers(WHOLE.contains(type), conditions));
            default -> Optional.empty();
        };
    }

    private static List<Object> numbers(boolean areWhole, List<String> conditions) {
        var named = conditions.stream()
                .flatMap(cell ->
                        NUMBER.matcher(TEXT.matcher(cell).replaceAll("")).results())
                .map(MatchResult::group)
                .map(BigDecimal::new)
                .collect(Collectors.toCollection(TreeSet::new));
        named.add(BigDecimal.ZERO);
        var samples = new TreeSet<BigDecimal>();
        for (BigDecimal number : named) {
            samples.addAll(List.of(number.subtract(BigDecimal.ONE), number, number.add(BigDecimal.ONE)));
            BigDecimal next = named.higher(number);
            if (!areWhole && next != null) {
                samples.add(number.add(next).divide(BigDecimal.valueOf(2)));
            }
        }
        return samples.stream()
                .<Object>map(number -> areWhole ? (Object) number.longValue() : (Object) number.doubleValue())
                .distinct()
                .toList();
    }
}
