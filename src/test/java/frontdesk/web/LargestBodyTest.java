package frontdesk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import frontdesk.support.CountedValidator;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.json.JsonBodyReader;
import frontdesk.web.requests.RequesterBody;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** No body that the limits let through keeps a processor busy: what it costs grows with its length, and no faster. */
@Execution(ExecutionMode.CONCURRENT)
class LargestBodyTest {
    private static final int LIMIT = 64 * 1024;

    /** A list of 1,000 simple elements, each looked at once or twice, with all that is around it. */
    private static final int MOST_VALIDATIONS = 3_000;

    private final CountedValidator counted = new CountedValidator();
    private final JsonBodyReader bodies = new JsonBodyReader(counted.validator(), List.of());

    @ParameterizedTest
    @MethodSource("attacks")
    void whateverFillsABodyItsErrorsAndItsChecksAreBounded(Attack attack) {
        InvalidRequestException refusal = catchThrowableOfType(
                InvalidRequestException.class,
                () -> bodies.read(attack.body(), attack.type(), JsonBodyReader.MOST_ERRORS));

        assertThat(refusal.errors()).isNotEmpty().hasSizeLessThanOrEqualTo(100);
        assertThat(counted.calls()).isLessThanOrEqualTo(MOST_VALIDATIONS);
    }

    @Test
    void ofEndlessErrorsTheFirstHundredAreNamedAndThatThereAreMore() {
        Attack unknown = new Attack(RequesterBody.class, "many fields", "{" + fields() + "}");

        InvalidRequestException refusal = catchThrowableOfType(
                InvalidRequestException.class, () -> bodies.read(unknown.body(), RequesterBody.class));

        assertThat(refusal.errors()).hasSize(100);
        assertThat(refusal.errors().get(99).field()).isEqualTo("f99");
        assertThat(refusal.moreErrors()).isTrue();
    }

    @Test
    void aHundredErrorsAreAllThatThereAre() {
        String hundred = String.join(
                ",",
                Stream.iterate(1, number -> number + 1)
                        .limit(100)
                        .map("\"f%d\":1"::formatted)
                        .toList());

        InvalidRequestException refusal = catchThrowableOfType(
                InvalidRequestException.class,
                () -> bodies.read(
                        "{\"name\":\"Ann\",\"email\":\"a@example.org\"," + hundred + "}", RequesterBody.class));

        assertThat(refusal.errors()).hasSize(100);
        assertThat(refusal.moreErrors()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyListOfABodyHasABound(Class<?> type) {
        assertThat(lists(type))
                .allSatisfy(list -> assertThat(list.getAccessor().getAnnotation(Size.class))
                        .as("the bound of " + list)
                        .isNotNull());
    }

    static Stream<Attack> attacks() {
        return kinds().flatMap(type -> Stream.concat(
                Stream.of(
                        new Attack(type, "many fields", "{" + fields() + "}"),
                        new Attack(type, "one field, many times", "{" + filled("\"name\":{}") + "}")),
                lists(type).flatMap(list -> listAttacks(type, list.getName()))));
    }

    static Stream<Class<?>> kinds() {
        var controllers = new ClassPathScanningCandidateComponentProvider(false);
        controllers.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return Stream.concat(
                controllers.findCandidateComponents("frontdesk").stream()
                        .flatMap(found -> bodiesOf(classOf(found.getBeanClassName()))),
                Stream.of(classOf("frontdesk.web.cases.CaseImportLine")));
    }

    private static Stream<Class<?>> bodiesOf(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .<Class<?>>map(parameter -> parameter.getType())
                .filter(Class::isRecord)
                .distinct();
    }

    private static Stream<RecordComponent> lists(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getType() == List.class
                        ? Stream.of(component)
                        : inner(component.getGenericType()).flatMap(LargestBodyTest::lists));
    }

    private static Stream<Class<?>> inner(Type type) {
        Type of = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
        return Stream.of(of)
                .filter(Class.class::isInstance)
                .<Class<?>>map(Class.class::cast)
                .filter(Class::isRecord);
    }

    private static Stream<Attack> listAttacks(Class<?> type, String list) {
        return Stream.of(
                        "{}",
                        "null",
                        "1",
                        "\"\"",
                        "\"2026-12-01\"",
                        "\"200\"",
                        "{\"name\":\"A\",\"on\":\"2026-12-01\"}")
                .map(element ->
                        new Attack(type, list + " of " + element, "{\"%s\":[%s]}".formatted(list, filled(element))));
    }

    private static String filled(String element) {
        return element + ("," + element).repeat((LIMIT - 100) / (element.length() + 1));
    }

    private static String fields() {
        return String.join(
                ",",
                Stream.iterate(0, number -> number + 1)
                        .limit(6_000)
                        .map("\"f%d\":1"::formatted)
                        .toList());
    }

    private static Class<?> classOf(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    record Attack(Class<?> type, String what, String body) {
        @Override
        public String toString() {
            return type.getSimpleName() + ": " + what;
        }
    }
}
