package frontdesk.web.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.Period;

/** The date of something that has happened, in living memory. An absent one passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PossiblePastDate.Check.class)
public @interface PossiblePastDate {
    String message() default "must not be in the future, nor before 1900-01-01";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the validator's clock. */
    final class Check implements ConstraintValidator<PossiblePastDate, LocalDate> {
        @Override
        public boolean isValid(LocalDate date, ConstraintValidatorContext context) {
            return date == null || PossibleDates.isPossible(date, Period.ZERO, context.getClockProvider());
        }
    }
}
