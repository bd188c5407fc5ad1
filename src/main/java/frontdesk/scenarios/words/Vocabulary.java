package frontdesk.scenarios.words;

import frontdesk.scenarios.Stage;
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
public final class Vocabulary implements Backend {
    private static final List<Class<?>> MATTERS = List.of(
            TimeWords.class,
            CallbackWords.class,
            AppointmentWords.class,
            CodeWords.class,
            BiometricsWords.class,
            MessageWords.class,
            RequestWords.class,
            OfficeWords.class);

    private final Stage stage;
    private Map<Class<?>, Object> speakers = Map.of();

    /** @param stage where they play */
    public Vocabulary(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void loadGlue(Glue glue, List<URI> unused) {
        Kinds.all().stream().map(Kinds.Kind::type).map(Gap::new).forEach(glue::addParameterType);
        phrases().forEach(glue::addStepDefinition);
    }

    @Override
    public void buildWorld() {
        Story story = new Story(stage);
        var mailbox = new Mailbox(story);
        var address = new Address(story);
        speakers = Stream.of(
                        new TimeWords(story),
                        new CallbackWords(story, mailbox),
                        new AppointmentWords(story, address),
                        new CodeWords(story, mailbox),
                        new BiometricsWords(story, address),
                        new MessageWords(story, mailbox, address),
                        new RequestWords(story),
                        new OfficeWords(story, address))
                .collect(Collectors.toMap(Object::getClass, Function.identity()));
    }

    @Override
    public void disposeWorld() {
        speakers = Map.of();
    }

    @Override
    public Snippet getSnippet() {
        return new NoSnippet();
    }

    Stream<Phrase> phrases() {
        return MATTERS.stream()
                .flatMap(matter -> Arrays.stream(matter.getDeclaredMethods()))
                .flatMap(this::phrase);
    }

    private Stream<Phrase> phrase(Method method) {
        return Stream.of(
                        Optional.ofNullable(method.getAnnotation(Given.class))
                                .map(given -> List.of("Given", given.value())),
                        Optional.ofNullable(method.getAnnotation(When.class))
                                .map(when -> List.of("When", when.value())),
                        Optional.ofNullable(method.getAnnotation(Then.class))
                                .map(then -> List.of("Then", then.value())))
                .flatMap(Optional::stream)
                .map(said ->
                        new Phrase(said.get(0), said.get(1), method, () -> speakers.get(method.getDeclaringClass())));
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
