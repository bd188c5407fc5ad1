package frontdesk.web.validation;

import frontdesk.domain.request.PrintableText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of several lines, such as an explanation; an absent one passes. */
@Schema(description = "Text that may have several lines.")
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LongText.Check.class)
public @interface LongText {
    String message() default "must be text of {min} to {max} characters";

    int min() default 1;

    int max() default 2000;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts what a person sees: neither the spaces around it nor characters without ink. */
    final class Check implements ConstraintValidator<LongText, String> {
        private int min;
        private int max;

        @Override
        public void initialize(LongText limits) {
            min = limits.min();
            max = limits.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || text.length() <= max && PrintableText.printableLength(text) >= min;
        }
    }
}
