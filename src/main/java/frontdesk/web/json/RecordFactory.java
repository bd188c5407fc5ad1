package frontdesk.web.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a record of values by their names; what is absent is empty where the component can say so. */
final class RecordFactory {
    private RecordFactory() {}

    static Object build(Class<?> type, Collection<RecordComponent> components, Map<String, Object> values) {
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = components.stream()
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
}
