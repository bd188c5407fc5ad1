package frontdesk.engine.expression;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a function of an {@link frontdesk.engine.process.ExpressionBean} whose point in time lies ahead whenever it is asked
 * for, so that a case which waits until then does not go round without a pause. A duration of nothing, and one that only a
 * variable knows, do not count.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FutureTime {
    /**
     * The condition of the same bean, asked with the same appointment, under which it lies ahead; empty where it always
     * does.
     */
    String provided() default "";
}
