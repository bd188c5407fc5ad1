package frontdesk.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/**
 * An e-mail address by the rule that browsers use (HTML Living Standard, "valid e-mail address"), and with a dot in
 * its domain and none at the ends of the local part or twice in a row, which mail servers would refuse; an absent
 * one passes.
 */
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
        /** RFC 5321, 4.5.3.1, less the angle brackets around it. */
        private static final int LONGEST = 254;

        private static final int LONGEST_LOCAL_PART = 64;
        private static final String ATOM = "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+";
        private static final String LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
        private static final Pattern FORM =
                Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null
                    || text.length() <= LONGEST
                            && text.indexOf('@') <= LONGEST_LOCAL_PART
                            && FORM.matcher(text).matches();
        }
    }
}
