package frontdesk.engine.process;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.util.ReflectionUtils;

/**
 * A process variable: its name and type, declared once per flow.
 *
 * @param codes all texts that it can be; empty where it can be others
 * @param format how its text is written; empty where it is free
 * @param range what its whole number lies in; empty where it is any
 * @param <T> String, Integer, Double or Boolean, which the engine stores without serialization
 */
public record Variable<T>(
        String name, Class<T> type, Set<String> codes, Optional<TextFormat> format, Optional<NumberRange> range) {
    public Variable {
        codes = Set.copyOf(codes);
    }

    /** The variables that these classes declare or inherit as public constants. */
    public static List<Variable<?>> declaredBy(Class<?>... holders) {
        return Stream.of(holders)
                .flatMap(holder -> Stream.of(holder.getFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Variable.class)
                .<Variable<?>>map(Variable::constant)
                .toList();
    }

    private static Variable<?> constant(Field field) {
        ReflectionUtils.makeAccessible(field);
        return (Variable<?>) ReflectionUtils.getField(field, null);
    }

    /** A text of which nothing more is known. */
    public static Variable<String> text(String name) {
        return of(name, String.class);
    }

    /** A text that is one of these codes, and no other; or nothing. */
    public static Variable<String> code(String name, String... codes) {
        return new Variable<>(name, String.class, Set.of(codes), Optional.empty(), Optional.empty());
    }

    /** A text that is the name of one of these constants, and no other; or nothing. */
    public static Variable<String> code(String name, Class<? extends Enum<?>> codes) {
        return code(
                name, Arrays.stream(codes.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    }

    /** A text that is written so; or nothing. */
    public static Variable<String> formatted(String name, TextFormat format) {
        return new Variable<>(name, String.class, Set.of(), Optional.of(format), Optional.empty());
    }

    public static Variable<Integer> number(String name) {
        return of(name, Integer.class);
    }

    /** Where a task stands in the officers' list. */
    public static Variable<Integer> priority(String name) {
        return new Variable<>(name, Integer.class, Set.of(), Optional.empty(), Optional.of(NumberRange.PRIORITY));
    }

    public static Variable<Double> decimal(String name) {
        return of(name, Double.class);
    }

    public static Variable<Boolean> yesOrNo(String name) {
        return of(name, Boolean.class);
    }

    private static <T> Variable<T> of(String name, Class<T> type) {
        return new Variable<>(name, type, Set.of(), Optional.empty(), Optional.empty());
    }

    /** @throws IllegalStateException where it is not set, naming it */
    public T in(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("The variable '" + name + "' is not set"));
    }

    /** @throws OfOtherType where it is of another type, naming it */
    public Optional<T> find(VariableScope scope) {
        Object value = scope.getVariable(name);
        if (value != null && !type.isInstance(value)) {
            throw new OfOtherType("'" + name + "' must be of type " + type.getSimpleName() + ".");
        }
        return Optional.ofNullable(type.cast(value));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    /** Empties it; models may go on reading it. */
    public void clear(VariableScope scope) {
        scope.setVariable(name, null);
    }

    /** A value has another type than its variable is declared with; the message names it. */
    public static final class OfOtherType extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OfOtherType(String message) {
            super(message);
        }
    }
}
