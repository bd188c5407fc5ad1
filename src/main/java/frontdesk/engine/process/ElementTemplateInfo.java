package frontdesk.engine.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a step that models can have tells of itself to analysts, who pick it from a list in Camunda Modeler: a delegate,
 * an officer's task, or a wait that a {@link ExpressionBean} can answer.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ElementTemplateInfo {
    /** A plain phrase that an officer would say, such as "Look up the case". */
    String label();

    /** What it does, in one sentence. */
    String does();
}
