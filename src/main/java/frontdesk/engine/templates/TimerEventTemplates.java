package frontdesk.engine.templates;

import frontdesk.engine.process.ArgumentFormat;
import frontdesk.engine.process.ElementBeanNaming;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.TextFormat;
import frontdesk.engine.templates.ElementTemplate.Field;
import frontdesk.engine.templates.ElementTemplate.Pattern;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        return format(parameter)
                .map(format -> "'" + format.example().split(" or ")[0] + "'")
                .orElseGet(parameter::getName);
    }

    private static String pattern(Parameter parameter) {
        return format(parameter).map(format -> "'" + format.pattern() + "'").orElse("\\w+");
    }

    /** How an analyst writes it; empty where a variable has it. */
    private static Optional<TextFormat> format(Parameter parameter) {
        return Optional.ofNullable(parameter.getAnnotation(ArgumentFormat.class))
                .map(ArgumentFormat::value)
                .filter(format -> !format.isKeptInVariables());
    }
}
