package frontdesk.engine.validation.dmn;

import frontdesk.engine.validation.model.FeelSyntax;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** The cells of tables, read as the engine reads them; most need no parser, since they are plain texts and numbers. */
final class FeelCellReader {
    private static final FeelEngineApi FEEL =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

    private static final Pattern TEXTS = Pattern.compile("\"[^\"\\\\]*\"(\\s*,\\s*\"[^\"\\\\]*\"){0,99}");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}");
    private static final Pattern COMPARISON = Pattern.compile("(<=?|>=?)\\s*(-?\\d{1,15}(?:\\.\\d{1,6})?)");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");
    private static final String UNKNOWN_NAME = "NO_VARIABLE_FOUND";

    private FeelCellReader() {}

    /** Whether a condition is well written. */
    static boolean isCondition(String text) {
        return isPlain(text) || FeelSyntax.isUnaryTests(text);
    }

    /** Whether an answer is well written. */
    static boolean isExpression(String text) {
        return TEXT.matcher(text).matches()
                || NUMBER.matcher(text).matches()
                || YES_OR_NO.contains(text)
                || FeelSyntax.isExpression(text);
    }

    /** Whether it is evaluated by FEEL itself, which takes a thousand times as long as looking at a plain cell. */
    static boolean isComplex(String condition) {
        return !fitsAlways(condition)
                && !isPlain(condition)
                && !COMPARISON.matcher(condition).matches();
    }

    /** Whether a condition leaves everything open. */
    static boolean fitsAlways(String condition) {
        return condition.isEmpty() || condition.equals("-");
    }

    /** The texts in quotes that stand in a cell. */
    static Set<String> texts(String cell) {
        return TEXT.matcher(cell).results().map(text -> text.group(1)).collect(Collectors.toSet());
    }

    /**
     * What a condition accepts.
     *
     * @throws UnreadableCellException where it is not well written; by the predicate, where it depends on more than the
     *     input
     */
    static Predicate<Object> condition(String text) {
        if (fitsAlways(text)) {
            return input -> true;
        }
        if (TEXTS.matcher(text).matches()) {
            Set<String> texts = texts(text);
            return input -> input instanceof String && texts.contains(input);
        }
        if (YES_OR_NO.contains(text)) {
            return Boolean.valueOf(text)::equals;
        }
        if (NUMBER.matcher(text).matches()) {
            return input -> input instanceof Number number && number.doubleValue() == Long.parseLong(text);
        }
        var comparison = COMPARISON.matcher(text);
        if (comparison.matches()) {
            return comparison(comparison.group(1), Double.parseDouble(comparison.group(2)));
        }
        if (!FeelSyntax.isUnaryTests(text)) {
            throw new UnreadableCellException();
        }
        return input -> fits(text, input);
    }

    /** What an answer gives; empty where that depends on the inputs. The value itself may be null. */
    static Optional<Optional<Object>> value(String text) {
        if (TEXT.matcher(text).matches()) {
            return Optional.of(Optional.of(text.substring(1, text.length() - 1)));
        }
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(Optional.of(Long.valueOf(text)));
        }
        if (YES_OR_NO.contains(text)) {
            return Optional.of(Optional.of(Boolean.valueOf(text)));
        }
        if (!FeelSyntax.isExpression(text)) {
            return Optional.empty();
        }
        EvaluationResult result = FEEL.evaluateExpression(text, Map.of());
        return result.isSuccess() && !asksForMore(result)
                ? Optional.of(Optional.ofNullable(result.result()))
                : Optional.empty();
    }

    private static boolean isPlain(String text) {
        return TEXTS.matcher(text).matches()
                || NUMBER.matcher(text).matches()
                || YES_OR_NO.contains(text)
                || text.equals("-");
    }

    private static Predicate<Object> comparison(String operator, double bound) {
        return input -> input instanceof Number number
                && switch (operator) {
                    case "<" -> number.doubleValue() < bound;
                    case "<=" -> number.doubleValue() <= bound;
                    case ">" -> number.doubleValue() > bound;
                    default -> number.doubleValue() >= bound;
                };
    }

    private static boolean fits(String text, Object input) {
        EvaluationResult result = FEEL.evaluateUnaryTests(text, input, Map.of());
        if (result.isFailure() || asksForMore(result)) {
            throw new UnreadableCellException();
        }
        return Boolean.TRUE.equals(result.result());
    }

    private static boolean asksForMore(EvaluationResult result) {
        return result.suppressedFailures().toString().contains(UNKNOWN_NAME);
    }

    /** What a cell does cannot be told from the cell and its input alone. */
    static final class UnreadableCellException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
