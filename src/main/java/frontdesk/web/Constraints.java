package frontdesk.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Holds values against the Jakarta Validation constraints of the record that they are meant for. */
final class Constraints {
    private final Validator validator;
    private final Map<RecordComponent, List<String>> whatAbsenceBreaks = new ConcurrentHashMap<>();

    Constraints(Validator validator) {
        this.validator = validator;
    }

    /** What is wrong with a component's value, before there is a record; null stands for an absent one. */
    List<FieldError> ofComponent(RecordComponent component, Object value, String path) {
        return value == null
                ? ofAbsent(component, path)
                : errors(validate(component, component.getType() == Optional.class ? Optional.of(value) : value), path);
    }

    /** The same for every body, and so asked once. */
    private List<FieldError> ofAbsent(RecordComponent component, String path) {
        String field = FieldErrors.inside(path, FieldName.of(component));
        return whatAbsenceBreaks.computeIfAbsent(component, this::whatAbsenceBreaks).stream()
                .map(message -> new FieldError(field, message))
                .toList();
    }

    private List<String> whatAbsenceBreaks(RecordComponent component) {
        if (component.getType().isPrimitive()) {
            return List.of("is required");
        }
        Object absent = component.getType() == Optional.class ? Optional.empty() : null;
        return errors(validate(component, absent), "").stream()
                .map(FieldError::message)
                .toList();
    }

    private Set<? extends ConstraintViolation<?>> validate(RecordComponent component, Object value) {
        return validator.validateValue(component.getDeclaringRecord(), component.getName(), value);
    }

    /** What is wrong with the record as a whole: constraints over several components. */
    List<FieldError> ofWhole(Object whole, String path) {
        return errors(validator.validate(whole), path);
    }

    private static List<FieldError> errors(Set<? extends ConstraintViolation<?>> violations, String path) {
        return violations.stream()
                .map(violation -> new FieldError(field(violation, path), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
    }

    private static String field(ConstraintViolation<?> violation, String path) {
        return FieldErrors.inside(path, violation.getPropertyPath().toString().replace(".<list element>", ""));
    }
}
