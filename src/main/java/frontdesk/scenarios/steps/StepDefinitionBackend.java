package frontdesk.scenarios.steps;

import frontdesk.scenarios.parameter.ParameterTypes;
import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.ParameterTypeDefinition;
import io.cucumber.core.backend.Snippet;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URI;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** All sentences in which scenarios are told, found in this package, be it a folder or in a jar in a jar. */
public final class StepDefinitionBackend implements Backend {
    private static final List<Class<?>> MATTERS = found();

    private final ScenarioContext context;
    private Map<Class<?>, Object> speakers = Map.of();

    /** @param context where they play */
    public StepDefinitionBackend(ScenarioContext context) {
        this.context = context;
    }

    @Override
    public void loadGlue(Glue glue, List<URI> unused) {
        ParameterTypes.all().stream()
                .map(ParameterTypes.Kind::type)
                .map(Gap::new)
                .forEach(glue::addParameterType);
        phrases().forEach(glue::addStepDefinition);
    }

    @Override
    public void buildWorld() {
        ScenarioState story = new ScenarioState(context);
        var shared = new DefaultListableBeanFactory();
        Stream.of(story, new Customer(story))
                .forEach(part -> shared.registerSingleton(part.getClass().getName(), part));
        speakers = MATTERS.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        matter -> shared.autowire(matter, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false)));
    }

    @Override
    public void disposeWorld() {
        speakers = Map.of();
    }

    @Override
    public Snippet getSnippet() {
        return new EmptySnippet();
    }

    private static List<Class<?>> found() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(StepDefinitions.class));
        return scanner.findCandidateComponents(StepDefinitions.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .sorted()
                .<Class<?>>map(
                        name -> ClassUtils.resolveClassName(String.valueOf(name), ClassUtils.getDefaultClassLoader()))
                .toList();
    }

    Stream<ReflectiveStepDefinition> phrases() {
        return MATTERS.stream()
                .flatMap(matter -> Arrays.stream(matter.getDeclaredMethods()))
                .flatMap(this::phrase);
    }

    private Stream<ReflectiveStepDefinition> phrase(Method method) {
        return Stream.of(
                        Optional.ofNullable(method.getAnnotation(Given.class))
                                .map(given -> List.of("Given", given.value())),
                        Optional.ofNullable(method.getAnnotation(When.class))
                                .map(when -> List.of("When", when.value())),
                        Optional.ofNullable(method.getAnnotation(Then.class))
                                .map(then -> List.of("Then", then.value())))
                .flatMap(Optional::stream)
                .map(said -> new ReflectiveStepDefinition(
                        said.get(0), said.get(1), method, () -> speakers.get(method.getDeclaringClass())));
    }

    /** An analyst who has written a sentence that is not known is told so, and not which Java would make it known. */
    private static final class EmptySnippet implements Snippet {
        @Override
        public MessageFormat template() {
            return new MessageFormat("");
        }

        @Override
        public String tableHint() {
            return "";
        }

        @Override
        public String arguments(Map<String, Type> arguments) {
            return "";
        }

        @Override
        public String escapePattern(String pattern) {
            return pattern;
        }
    }

    /** A gap in sentences, as the library wants it declared. */
    private record Gap(ParameterType<?> parameterType) implements ParameterTypeDefinition {
        @Override
        public boolean isDefinedAt(StackTraceElement frame) {
            return false;
        }

        @Override
        public String getLocation() {
            return "{" + parameterType.getName() + "}";
        }
    }
}
