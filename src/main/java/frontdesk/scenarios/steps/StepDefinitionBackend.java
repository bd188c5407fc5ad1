package frontdesk.scenarios.steps;

import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.ParameterTypeDefinition;
import io.cucumber.core.backend.Snippet;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All sentences in which scenarios are told. They are registered here by name, so that they are found in a jar in a jar
 * as well as in a folder.
 */
public final class StepDefinitionBackend implements Backend {
    private static final List<Class<?>> MATTERS = List.of(
            TimeSteps.class,
            CallbackSteps.class,
            AppointmentSteps.class,
            AccessCodeSteps.class,
            BiometricsSteps.class,
            MessageSteps.class,
            RequestSteps.class,
            TaskSteps.class);

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
        var mailbox = new Mailbox(story);
        var address = new CustomerEmail(story);
        speakers = Stream.of(
                        new TimeSteps(story),
                        new CallbackSteps(story, mailbox),
                        new AppointmentSteps(story, address),
                        new AccessCodeSteps(story, mailbox),
                        new BiometricsSteps(story, address),
                        new MessageSteps(story, mailbox, address),
                        new RequestSteps(story),
                        new TaskSteps(story, address))
                .collect(Collectors.toMap(Object::getClass, Function.identity()));
    }

    @Override
    public void disposeWorld() {
        speakers = Map.of();
    }

    @Override
    public Snippet getSnippet() {
        return new EmptySnippet();
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
