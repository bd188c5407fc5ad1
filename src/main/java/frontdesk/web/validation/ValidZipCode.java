package frontdesk.web.validation;

import frontdesk.domain.casefile.ZipCode;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A ZIP code; an absent one passes. */
@Schema(description = "A ZIP code, with or without the four digits of ZIP+4.", example = "20001")
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidZipCode.Check.class)
public @interface ValidZipCode {
    String message() default "must be a ZIP code of five digits, such as 20001, or ZIP+4, such as 20001-1234";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads it as the domain does. */
    final class Check implements ConstraintValidator<ValidZipCode, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || ZipCode.isWellFormed(text);
        }
    }
}
