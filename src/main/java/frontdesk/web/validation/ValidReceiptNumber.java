package frontdesk.web.validation;

import frontdesk.domain.casefile.ReceiptNumber;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The number of a filed form, read leniently by {@link ReceiptNumber#read}; an absent one passes. */
@Schema(
        description =
                "The number of a filed form: three letters and ten digits; spaces, hyphens and small letters do no harm.",
        example = "IOE0912345678")
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidReceiptNumber.Check.class)
public @interface ValidReceiptNumber {
    String message() default "must be a receipt number: three letters and ten digits, such as IOE0912345678";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads it as the domain does. */
    final class Check implements ConstraintValidator<ValidReceiptNumber, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || ReceiptNumber.read(text).isPresent();
        }
    }
}
