package frontdesk.engine.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a delegate to which a diagram may lead back without a wait, by one of its results: it has this result only where
 * somebody else has changed the case since it was looked at, so that each further round follows an act from outside.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RepeatedOnChange {
    /** The variable that holds the result. */
    String variable();

    /** What it holds after a change from outside. */
    String value();
}
