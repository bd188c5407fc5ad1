package frontdesk.web.openapi;

import frontdesk.web.json.JsonFieldNames;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.AnnotationUtils;

/** Tells of a record's components what its types and constraints say: what may be left out, how long, how written. */
final class RecordSchemaRefiner {
    private static final String NULL = "null";

    private final Class<?> type;

    RecordSchemaRefiner(Class<?> type) {
        this.type = type;
    }

    void refine(Schema<?> definition) {
        var properties = definition.getProperties();
        for (RecordComponent component : type.getRecordComponents()) {
            if (properties != null && properties.containsKey(JsonFieldNames.of(component))) {
                Schema<?> property = properties.get(JsonFieldNames.of(component));
                describe(component, property);
                properties.put(JsonFieldNames.of(component), mayBeNull(component) ? orNull(property) : property);
                markRequired(component, definition);
            }
        }
        definition.setAdditionalProperties(false);
    }

    private static void describe(RecordComponent component, Schema<?> property) {
        constraints(component.getAnnotatedType(), property);
        if (component.getAnnotatedType() instanceof AnnotatedParameterizedType generic) {
            AnnotatedType element = generic.getAnnotatedActualTypeArguments()[0];
            constraints(element, component.getType() == List.class ? property.getItems() : property);
        }
    }

    private static void constraints(AnnotatedElement element, Schema<?> schema) {
        Arrays.stream(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .forEach(constraint -> describe(constraint, schema));
    }

    private static void describe(Annotation constraint, Schema<?> schema) {
        var words = constraint.annotationType().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        if (words != null) {
            Map<String, Object> limits = AnnotationUtils.getAnnotationAttributes(constraint);
            schema.setDescription(Optional.ofNullable(schema.getDescription()).orElse(words.description()));
            schema.setMinLength((Integer) limits.get("min"));
            schema.setMaxLength((Integer) limits.get("max"));
            if (!words.example().isEmpty()) {
                schema.setExample(words.example());
            }
        }
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getType() == Optional.class;
    }

    /** Done once only: a definition comes by as often as it is referred to. */
    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            return new Schema<>().addAnyOfItem(property).addAnyOfItem(nothing());
        }
        Set<String> types = new LinkedHashSet<>();
        Optional.ofNullable(property.getType()).ifPresent(types::add);
        Optional.ofNullable(property.getTypes()).ifPresent(types::addAll);
        if (!types.isEmpty() && types.add(NULL)) {
            property.setTypes(types);
            Optional.ofNullable(property.getEnum()).ifPresent(values -> values.add(null));
        }
        return property;
    }

    private static Schema<?> nothing() {
        Schema<?> nothing = new Schema<>();
        nothing.setTypes(Set.of(NULL));
        return nothing;
    }

    private static void markRequired(RecordComponent component, Schema<?> definition) {
        boolean required = component.getType().isPrimitive()
                || component.getAnnotatedType().isAnnotationPresent(NotNull.class);
        boolean marked =
                Optional.ofNullable(definition.getRequired()).orElse(List.of()).contains(JsonFieldNames.of(component));
        if (required && !marked) {
            definition.addRequiredItem(JsonFieldNames.of(component));
        }
    }
}
