package frontdesk.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one body. A value that is wrong is noted, skipped and left null, so that the next one is looked at too. */
final class StrictJsonReader {
    private final JsonParser parser;
    private final FieldErrors errors;
    private final RecordConstraints constraints;
    private final List<BodyValidator> rules;

    StrictJsonReader(JsonParser parser, FieldErrors errors, RecordConstraints constraints, List<BodyValidator> rules) {
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
        BodyShape shape = BodyShape.of(type);
        Map<String, Object> values = fields(shape, path);
        shape.components()
                .values()
                .forEach(component -> check(component, values.get(JsonFieldNames.of(component)), path));
        judge(type, values, path);
        return errors.touch(path) ? null : build(shape, values, path);
    }

    private Map<String, Object> fields(BodyShape shape, String path) throws IOException {
        Map<String, Object> values = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String field = FieldErrors.inside(path, name);
            parser.nextToken();
            RecordComponent component = shape.components().get(name);
            if (component == null && shape.othersIgnored()) {
                parser.skipChildren();
            } else if (component == null) {
                refuse(field, shape.unknown());
            } else if (values.containsKey(name)) {
                refuse(field, "is given more than once");
            } else {
                values.put(name, value(component.getGenericType(), BodyShape.mostElements(component), field));
            }
        }
        return values;
    }

    private Object value(Type type, int most, String path) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class ? value(of, most, path) : list(of, most, path);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == JsonObject.class) {
            return anyObject(path);
        }
        return plain.isRecord() ? object(plain, path) : scalar(plain, path);
    }

    private Object anyObject(String path) throws IOException {
        return parser.currentToken() == JsonToken.START_OBJECT
                ? JsonObject.read(parser)
                : refuse(path, "must be an object, in braces");
    }

    /** Elements beyond the first one too many are passed over: the list is refused as it is. */
    private Object list(Type of, int most, String path) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return refuse(path, "must be a list, in square brackets");
        }
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (elements.size() > most) {
                parser.skipChildren();
            } else {
                elements.add(element(of, path + "[" + elements.size() + "]"));
            }
        }
        return elements;
    }

    private Object element(Type of, String path) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            errors.add(path, "must not be null");
        }
        return value(of, Integer.MAX_VALUE, path);
    }

    private Object scalar(Class<?> type, String path) throws IOException {
        ScalarReader scalar = ScalarReader.of(type);
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
        boolean unreadable = value == null && errors.touch(FieldErrors.inside(path, JsonFieldNames.of(component)));
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

    private Object build(BodyShape shape, Map<String, Object> values, String path) {
        Object built = shape.build(values);
        constraints.ofWhole(built, path).forEach(error -> errors.add(error.field(), error.message()));
        return built;
    }
}
