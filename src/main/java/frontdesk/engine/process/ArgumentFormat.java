package frontdesk.engine.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a parameter of a {@link ExpressionBean} is written in models, so that a typo is found before a case comes by. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface ArgumentFormat {
    TextFormat value();

    /** The longest duration that it may be, ISO 8601; empty where there is none. */
    String atMost() default "";
}
