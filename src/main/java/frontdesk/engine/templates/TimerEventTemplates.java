package frontdesk.engine.templates;

import frontdesk.engine.expression.ArgumentFormat;
import frontdesk.engine.process.ElementBeanNaming;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.templates.ElementTemplate.Field;
import frontdesk.engine.templates.ElementTemplate.Pattern;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The templates of waits. Camunda's templates cannot set a timer, so the time stands in a field of the event, and the
 * timer reads it: a date, {@code ${until}}.
 */
final class TimerEventTemplates {
    private TimerEventTemplates() {}

    /** One for each wait that the word can answer. */
    static Stream<ElementTemplate> of(String word, Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(ElementTemplateInfo.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> template(word, method));
    }

    private static ElementTemplate template(String word, Method method) {
        ElementTemplateInfo told = method.getAnnotation(ElementTemplateInfo.class);
        return ElementTemplate.ofWait(
                told.label(),
                "frontdesk.wait.%s.%s".formatted(word, ElementBeanNaming.elementOf(method.getName())),
                told.does() + " Choose a timer event, and write as its date: ${until}",
                List.of(
                        Field.label(told.label()),
                        Field.input(
                                "Until",
                                "Change what stands between the quotation marks.",
                                "until",
                                example(word, method),
                                pattern(word, method))));
    }

    private static Pattern pattern(String word, Method method) {
        String call = Arrays.stream(method.getParameters())
                .map(TimerEventTemplates::pattern)
                .collect(Collectors.joining(", ?", "^\\$\\{%s\\.%s\\(".formatted(word, method.getName()), "\\)\\}$"));
        return new Pattern(call, "Write it like " + example(word, method));
    }

    private static String example(String word, Method method) {
        return Arrays.stream(method.getParameters())
                .map(TimerEventTemplates::example)
                .collect(Collectors.joining(", ", "${%s.%s(".formatted(word, method.getName()), ")}"));
    }

    private static String example(Parameter parameter) {
        ArgumentFormat written = parameter.getAnnotation(ArgumentFormat.class);
        return written == null
                ? parameter.getName()
                : "'" + written.value().example().split(" or ")[0] + "'";
    }

    private static String pattern(Parameter parameter) {
        ArgumentFormat written = parameter.getAnnotation(ArgumentFormat.class);
        return written == null ? "\\w+" : "'" + written.value().pattern() + "'";
    }
}
