package frontdesk.web.validation;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.ports.text.PhoneNumbers;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A phone number that the office may call and text; goes with {@link ValidPhoneNumber}, which says how one is written.
 * An absent one passes, and one that is written otherwise.
 */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReachablePhoneNumber.Check.class)
public @interface ReachablePhoneNumber {
    String message() default "must be a number that there can be and that costs no premium to call";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the tables of numbers. */
    final class Check implements ConstraintValidator<ReachablePhoneNumber, String> {
        private final PhoneNumbers numbers;

        public Check(PhoneNumbers numbers) {
            this.numbers = numbers;
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || !PhoneNumber.isWellFormed(text) || numbers.isReachable(new PhoneNumber(text));
        }
    }
}
