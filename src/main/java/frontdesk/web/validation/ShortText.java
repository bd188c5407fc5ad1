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

/** One line of text, such as a name; an absent one passes. */
@Schema(description = "One line of text.")
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ShortText.Check.class)
public @interface ShortText {
    String message() default "must be one line of {min} to {max} characters";

    int min() default 1;

    int max() default 200;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts what a person sees: neither the spaces around it nor characters without ink. */
    final class Check implements ConstraintValidator<ShortText, String> {
        private int min;
        private int max;

        @Override
        public void initialize(ShortText limits) {
            min = limits.min();
            max = limits.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null
                    || text.length() <= max && PrintableText.printableLength(text) >= min && isOneLine(text);
        }

        private static boolean isOneLine(String text) {
            return text.codePoints().noneMatch(Check::breaksTheLine);
        }

        private static boolean breaksTheLine(int point) {
            int kind = Character.getType(point);
            return kind == Character.CONTROL
                    || kind == Character.LINE_SEPARATOR
                    || kind == Character.PARAGRAPH_SEPARATOR;
        }
    }
}
