package frontdesk.web.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.OffsetDateTime;
import java.time.Period;

/** A moment at which there was or can be an appointment; one that lies further ahead is a typing error. An absent one passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PossibleAppointment.Check.class)
public @interface PossibleAppointment {
    String message() default "must not be more than 20 years ahead, nor before 1900-01-01";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the validator's clock. */
    final class Check implements ConstraintValidator<PossibleAppointment, OffsetDateTime> {
        private static final Period AHEAD = Period.ofYears(20);

        @Override
        public boolean isValid(OffsetDateTime moment, ConstraintValidatorContext context) {
            return moment == null || PossibleDates.isPossible(moment.toLocalDate(), AHEAD, context.getClockProvider());
        }
    }
}
