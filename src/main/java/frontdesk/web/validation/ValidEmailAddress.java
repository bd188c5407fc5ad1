package frontdesk.web.validation;

import frontdesk.domain.request.EmailAddress;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An e-mail address as the domain has it; an absent one passes. */
@Schema(description = "An e-mail address of at most 254 characters.", example = "maria@example.org")
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidEmailAddress.Check.class)
public @interface ValidEmailAddress {
    String message() default "must be an e-mail address of at most 254 characters, such as maria@example.org";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Holds a text against the rule. */
    final class Check implements ConstraintValidator<ValidEmailAddress, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || EmailAddress.isWellFormed(text);
        }
    }
}
