package frontdesk.web.validation;

import frontdesk.domain.request.PhoneNumber;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A phone number as E.164 writes it; an absent one passes. */
@Schema(description = "A phone number in E.164 form.", example = "+12025550123")
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidPhoneNumber.Check.class)
public @interface ValidPhoneNumber {
    String message() default "must be a phone number with + and the country code, digits only, such as +12025550123";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads it as the domain does. */
    final class Check implements ConstraintValidator<ValidPhoneNumber, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || PhoneNumber.isWellFormed(text);
        }
    }
}
