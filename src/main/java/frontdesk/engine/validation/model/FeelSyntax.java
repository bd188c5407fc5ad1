package frontdesk.engine.validation.model;

import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Whether a text is well written in FEEL, as tables and forms hold it; what would exhaust the parser is not. */
public final class FeelSyntax {
    private static final FeelEngineApi FEEL =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 10;

    private FeelSyntax() {}

    /** Of a value, such as {@code decision = "NO"}. */
    public static boolean isExpression(String text) {
        return isBounded(text) && FEEL.parseExpression(text).isSuccess();
    }

    /** Of a condition in a cell of a table, such as {@code < 4}. */
    public static boolean isUnaryTests(String text) {
        return isBounded(text) && FEEL.parseUnaryTests(text).isSuccess();
    }

    private static boolean isBounded(String text) {
        return text.length() <= LONGEST && depth(text) <= DEEPEST;
    }

    /** How deep brackets lie within brackets; the parser takes twice the time for each. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (char letter : text.toCharArray()) {
            if ("([{".indexOf(letter) >= 0) {
                deepest = Math.max(deepest, ++depth);
            } else if (")]}".indexOf(letter) >= 0) {
                depth--;
            }
        }
        return deepest;
    }
}
