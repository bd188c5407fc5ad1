package frontdesk.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds values against the Jakarta Validation constraints of the record that they are meant for. */
final class Constraints {
    private final Validator validator;

    Constraints(Validator validator) {
        this.validator = validator;
    }

    /** What is wrong with a component's value, before there is a record; null stands for an absent one. */
    List<FieldError> ofComponent(RecordComponent component, Object value, String path) {
        if (value == null && component.getType().isPrimitive()) {
            return List.of(new FieldError(FieldErrors.inside(path, component.getName()), "is required"));
        }
        Object given = component.getType() == Optional.class ? Optional.ofNullable(value) : value;
        return errors(validator.validateValue(component.getDeclaringRecord(), component.getName(), given), path);
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
