package frontdesk.web.validation;

import frontdesk.domain.casefile.ANumber;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An A-number, read leniently by {@link ANumber#read}; an absent one passes. */
@Schema(
        description = "A and seven to nine digits; spaces, hyphens and a small letter do no harm.",
        example = "A012345678")
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidANumber.Check.class)
public @interface ValidANumber {
    String message() default "must be an A-number: A and seven to nine digits, such as A012345678";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads it as the domain does. */
    final class Check implements ConstraintValidator<ValidANumber, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || ANumber.read(text).isPresent();
        }
    }
}
