package frontdesk.web.json;

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
final class RecordConstraints {
    private final Validator validator;
    private final Map<RecordComponent, List<String>> whatAbsenceBreaks = new ConcurrentHashMap<>();

    RecordConstraints(Validator validator) {
        this.validator = validator;
    }

    /** What is wrong with a component's value, before there is a record; null stands for an absent one. */
    List<FieldProblem> ofComponent(RecordComponent component, Object value, String path) {
        return value == null
                ? ofAbsent(component, path)
                : errors(validate(component, component.getType() == Optional.class ? Optional.of(value) : value), path);
    }

    /** The same for every body, and so asked once. */
    private List<FieldProblem> ofAbsent(RecordComponent component, String path) {
        String field = FieldErrors.inside(path, JsonFieldNames.of(component));
        return whatAbsenceBreaks.computeIfAbsent(component, this::whatAbsenceBreaks).stream()
                .map(message -> new FieldProblem(field, message))
                .toList();
    }

    private List<String> whatAbsenceBreaks(RecordComponent component) {
        if (component.getType().isPrimitive()) {
            return List.of("is required");
        }
        Object absent = component.getType() == Optional.class ? Optional.empty() : null;
        return errors(validate(component, absent), "").stream()
                .map(FieldProblem::message)
                .toList();
    }

    private Set<? extends ConstraintViolation<?>> validate(RecordComponent component, Object value) {
        return validator.validateValue(component.getDeclaringRecord(), component.getName(), value);
    }

    /** What is wrong with the record as a whole: constraints over several components. */
    List<FieldProblem> ofWhole(Object whole, String path) {
        return errors(validator.validate(whole), path);
    }

    private static List<FieldProblem> errors(Set<? extends ConstraintViolation<?>> violations, String path) {
        return violations.stream()
                .map(violation -> new FieldProblem(field(violation, path), violation.getMessage()))
                .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::message))
                .toList();
    }

    private static String field(ConstraintViolation<?> violation, String path) {
        return FieldErrors.inside(path, violation.getPropertyPath().toString().replace(".<list element>", ""));
    }
}
