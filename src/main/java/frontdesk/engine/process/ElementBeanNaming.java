package frontdesk.engine.process;

import java.util.Locale;
import java.util.regex.Pattern;

/** How elements of models and beans find each other: {@code send-reminder} is {@code sendReminder}. */
public final class ElementBeanNaming {
    private static final Pattern HYPHEN_AND_LETTER = Pattern.compile("-([a-z0-9])");

    private static final Pattern CAPITAL_WITHIN = Pattern.compile("(?<=[a-z0-9])[A-Z]");

    private ElementBeanNaming() {}

    /** The name of the bean that serves the element. */
    public static String of(String elementId) {
        return HYPHEN_AND_LETTER
                .matcher(elementId)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    /** The id of the element that the class of this simple name serves. */
    public static String elementOf(String className) {
        return CAPITAL_WITHIN
                .matcher(className)
                .replaceAll(match -> "-" + match.group())
                .toLowerCase(Locale.ROOT);
    }
}
