package frontdesk.engine.process;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How elements of models and beans find each other: the user task {@code call-customer} is served by {@code callCustomer},
 * and a service task that calls {@code ${sendReminder}} does the step {@code send-reminder}.
 */
public final class ElementBeanNaming {
    /** How the id of a task is written, as a regular expression: {@code send-reminder}. */
    public static final String TASK_ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /** Characters that an id and the name of a message may have: the delivery log keeps no more. */
    public static final int LONGEST_ID = 64;

    private static final Pattern HYPHEN_AND_LETTER = Pattern.compile("-([a-z0-9])");

    private static final Pattern CAPITAL_WITHIN = Pattern.compile("(?<=[a-z0-9])[A-Z]");

    private static final Pattern CALL = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*)}");

    private static final Pattern FLOW_PACKAGE = Pattern.compile("(?:^|\\.)flows\\.([a-z0-9]+)\\.");

    private ElementBeanNaming() {}

    /**
     * What stands before the name of a flow's bean where another flow has one of the same name: its package and a dot.
     *
     * @param className of any class of the flow
     * @return empty where the class belongs to no flow
     */
    public static String flowPrefix(String className) {
        Matcher flow = FLOW_PACKAGE.matcher(className);
        return flow.find() ? flow.group(1) + "." : "";
    }

    /** The name of the bean that serves the user task with this id, or the step of this name. */
    public static String of(String elementId) {
        return HYPHEN_AND_LETTER
                .matcher(elementId)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    /** The bean that a delegate expression calls: of {@code ${sendReminder}} it is {@code sendReminder}; else empty. */
    public static Optional<String> beanIn(String delegateExpression) {
        return Optional.of(CALL.matcher(delegateExpression))
                .filter(Matcher::matches)
                .map(call -> call.group(1));
    }

    /**
     * The name of the step that a service task does: of {@code ${sendReminder}} it is {@code send-reminder}, whatever the
     * id, so that a step can be done at several places of a diagram. Where no bean is called it is the element's id.
     */
    public static String stepOf(String elementId, String delegateExpression) {
        return beanIn(delegateExpression)
                .filter(bean -> !bean.equals(of(elementId)))
                .map(ElementBeanNaming::elementOf)
                .orElse(elementId);
    }

    /** The user task or step that the bean of this name, or the class of this simple name, serves. */
    public static String elementOf(String className) {
        return CAPITAL_WITHIN
                .matcher(className)
                .replaceAll(match -> "-" + match.group())
                .toLowerCase(Locale.ROOT);
    }
}
