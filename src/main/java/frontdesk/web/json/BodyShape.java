package frontdesk.web.json;

import jakarta.validation.constraints.Size;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What bodies of one kind may hold. It is read from the class once: reading it for each line of an import would take
 * longer than the line.
 *
 * @param components by their names, in their order
 * @param unknown what a sender of another field is told
 */
record BodyShape(Class<?> type, Map<String, RecordComponent> components, boolean othersIgnored, String unknown) {
    private static final ClassValue<BodyShape> SHAPES = new ClassValue<>() {
        @Override
        protected BodyShape computeValue(Class<?> type) {
            return read(type);
        }
    };

    static BodyShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** How many elements a component may have; any number where nothing is said. */
    static int mostElements(RecordComponent component) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(Size.class))
                .map(Size::max)
                .orElse(Integer.MAX_VALUE);
    }

    /** Makes a body of values by their names; what is absent is empty where the component can say so. */
    Object build(Map<String, Object> values) {
        Class<?>[] types =
                components.values().stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = components.values().stream()
                .map(component -> argument(component.getType(), values.get(JsonFieldNames.of(component))))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("A record cannot be made of what has passed its constraints", broken);
        }
    }

    private static Object argument(Class<?> type, Object value) {
        if (type == Optional.class) {
            return Optional.ofNullable(value);
        }
        if (type == List.class) {
            return value == null ? List.of() : List.copyOf((List<?>) value);
        }
        return value;
    }

    private static BodyShape read(Class<?> type) {
        Map<String, RecordComponent> components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(
                        JsonFieldNames::of, component -> component, (one, other) -> one, LinkedHashMap::new));
        return new BodyShape(
                type,
                components,
                type.isAnnotationPresent(IgnoreUnknownFields.class),
                "is not known here; the fields are: " + String.join(", ", components.keySet()));
    }
}
