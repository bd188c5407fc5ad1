package frontdesk.engine.process;

import frontdesk.domain.request.ReferenceNumber;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.ClassUtils;

/** The process variables of one flow. Every one of them is set when an instance starts, so that models may read it. */
public interface ProcessVariables {
    /** The id of the flow's process. */
    String processKey();

    /** Whether the class belongs to this flow: it lies in the flow's package or below. */
    default boolean owns(Class<?> type) {
        String home = ClassUtils.getUserClass(this).getPackageName();
        return (type.getPackageName() + ".").startsWith(home + ".");
    }

    /** The names that the flow's models may use. */
    Set<String> names();

    /** The values with which the instance for this request starts. */
    Map<String, Object> atStart(ReferenceNumber reference);

    /** The tables beside the flow's models that its code asks, by their keys. */
    default Set<String> tables() {
        return Set.of();
    }

    /** Against what the flow's models are checked beyond names; a flow that tells nothing is not checked for it. */
    default Optional<ProcessDataContract> dataContract() {
        return Optional.empty();
    }
}
