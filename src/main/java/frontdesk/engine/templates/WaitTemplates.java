package frontdesk.engine.templates;

import frontdesk.engine.BeanNames;
import frontdesk.engine.ModelStep;
import frontdesk.engine.Written;
import frontdesk.engine.templates.Template.Field;
import frontdesk.engine.templates.Template.Pattern;
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
final class WaitTemplates {
    private WaitTemplates() {}

    /** One for each wait that the word can answer. */
    static Stream<Template> of(String word, Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(ModelStep.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> template(word, method));
    }

    private static Template template(String word, Method method) {
        ModelStep told = method.getAnnotation(ModelStep.class);
        return Template.ofWait(
                told.label(),
                "frontdesk.wait.%s.%s".formatted(word, BeanNames.elementOf(method.getName())),
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
                .map(WaitTemplates::pattern)
                .collect(Collectors.joining(", ?", "^\\$\\{%s\\.%s\\(".formatted(word, method.getName()), "\\)\\}$"));
        return new Pattern(call, "Write it like " + example(word, method));
    }

    private static String example(String word, Method method) {
        return Arrays.stream(method.getParameters())
                .map(WaitTemplates::example)
                .collect(Collectors.joining(", ", "${%s.%s(".formatted(word, method.getName()), ")}"));
    }

    private static String example(Parameter parameter) {
        Written written = parameter.getAnnotation(Written.class);
        return written == null
                ? parameter.getName()
                : "'" + written.value().example().split(" or ")[0] + "'";
    }

    private static String pattern(Parameter parameter) {
        Written written = parameter.getAnnotation(Written.class);
        return written == null ? "\\w+" : "'" + written.value().pattern() + "'";
    }
}
