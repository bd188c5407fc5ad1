package frontdesk.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads one body. A value that is wrong is noted, skipped and left null, so that the next one is looked at too. */
final class BodyReader {
    private final JsonParser parser;
    private final FieldErrors errors;
    private final Constraints constraints;
    private final List<BodyRules> rules;

    BodyReader(JsonParser parser, FieldErrors errors, Constraints constraints, List<BodyRules> rules) {
        this.parser = parser;
        this.errors = errors;
        this.constraints = constraints;
        this.rules = rules;
    }

    Object whole(Class<?> type) throws IOException {
        if (parser.nextToken() == null) {
            return refuse("", "The body is empty; a JSON object is needed.");
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return refuse("", "The body must be a JSON object, in braces.");
        }
        Object body = object(type, "");
        if (parser.nextToken() != null) {
            return refuse("", "Something follows the JSON object; send one object and nothing after it.");
        }
        return body;
    }

    private Object object(Class<?> type, String path) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return refuse(path, "must be an object, in braces");
        }
        Map<String, RecordComponent> components = componentsOf(type);
        Map<String, Object> values = fields(type, components, path);
        components.values().forEach(component -> check(component, values.get(component.getName()), path));
        judge(type, values, path);
        return errors.touch(path) ? null : build(type, components, values, path);
    }

    private Map<String, Object> fields(Class<?> type, Map<String, RecordComponent> components, String path)
            throws IOException {
        Map<String, Object> values = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String field = FieldErrors.inside(path, name);
            parser.nextToken();
            if (!components.containsKey(name) && type.isAnnotationPresent(OthersIgnored.class)) {
                parser.skipChildren();
            } else if (!components.containsKey(name)) {
                refuse(field, "is not known here; the fields are: " + String.join(", ", components.keySet()));
            } else if (values.containsKey(name)) {
                refuse(field, "is given more than once");
            } else {
                values.put(name, value(components.get(name).getGenericType(), field));
            }
        }
        return values;
    }

    private Object value(Type type, String path) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class ? value(of, path) : list(of, path);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? object(plain, path) : scalar(plain, path);
    }

    private Object list(Type of, String path) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return refuse(path, "must be a list, in square brackets");
        }
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String element = path + "[" + elements.size() + "]";
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                errors.add(element, "must not be null");
            }
            elements.add(value(of, element));
        }
        return elements;
    }

    private Object scalar(Class<?> type, String path) throws IOException {
        Scalar scalar = Scalar.of(type);
        if (!scalar.tokens().contains(parser.currentToken())) {
            return refuse(path, scalar.rule());
        }
        Optional<Object> read = scalar.read(parser.getText());
        return read.isPresent() ? read.get() : refuse(path, scalar.rule());
    }

    private Object refuse(String path, String message) throws IOException {
        errors.add(path, message);
        parser.skipChildren();
        return null;
    }

    private void check(RecordComponent component, Object value, String path) {
        boolean unreadable = value == null && errors.touch(FieldErrors.inside(path, component.getName()));
        if (!unreadable) {
            constraints
                    .ofComponent(component, value, path)
                    .forEach(error -> errors.add(error.field(), error.message()));
        }
    }

    private void judge(Class<?> type, Map<String, Object> values, String path) {
        Map<String, Object> passed = new HashMap<>(values);
        passed.entrySet()
                .removeIf(entry -> entry.getValue() == null || errors.touch(FieldErrors.inside(path, entry.getKey())));
        rules.stream()
                .filter(rule -> rule.of() == type)
                .flatMap(rule -> rule.judge(Map.copyOf(passed)).stream())
                .forEach(error -> errors.add(FieldErrors.inside(path, error.field()), error.message()));
    }

    private Object build(
            Class<?> type, Map<String, RecordComponent> components, Map<String, Object> values, String path) {
        Object built = RecordBuilder.build(type, components.values(), values);
        constraints.ofWhole(built, path).forEach(error -> errors.add(error.field(), error.message()));
        return built;
    }

    private static Map<String, RecordComponent> componentsOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(
                        RecordComponent::getName, component -> component, (one, other) -> one, LinkedHashMap::new));
    }
}
