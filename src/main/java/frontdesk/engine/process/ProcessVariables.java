package frontdesk.engine.process;

import frontdesk.domain.request.ReferenceNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;

/**
 * The process variables of one flow: the public constants of type {@link Variable} in the class that implements this.
 * Every one of them is set when an instance starts, so that models may read it.
 */
public interface ProcessVariables {
    /** The business key once more, so that task lists can show it. */
    Variable<String> REFERENCE_NUMBER = Variable.formatted("referenceNumber", TextFormat.REFERENCE_NUMBER);

    /** The id of the flow's process. */
    String processKey();

    /** What is known when the instance for this request starts; all else starts as null. */
    default Map<Variable<?>, Object> knownAtStart(ReferenceNumber reference) {
        return Map.of();
    }

    /** Whether the class belongs to this flow: it lies in the flow's package or below. */
    default boolean owns(Class<?> type) {
        String home = ClassUtils.getUserClass(this).getPackageName();
        return (type.getPackageName() + ".").startsWith(home + ".");
    }

    /** What stands before the name of a bean of the flow where another flow has one of the same name. */
    default String beanPrefix() {
        return ElementBeanNaming.flowPrefix(ClassUtils.getUserClass(this).getName());
    }

    /** The names that a bean can have which the flow's models call so, the flow's own first. */
    default Stream<String> beanNames(String name) {
        return Stream.of(beanPrefix() + name, name);
    }

    /** Every variable of the flow; where it has some in other classes too, it adds them here. */
    default List<Variable<?>> all() {
        return Variable.declaredBy(ClassUtils.getUserClass(this));
    }

    /** The names that the flow's models may use. */
    default Set<String> names() {
        return ProcessDataContract.namesOf(all());
    }

    /** The values with which the instance for this request starts, every variable's by its name. */
    default Map<String, Object> atStart(ReferenceNumber reference) {
        Map<String, Object> values = new HashMap<>();
        names().forEach(name -> values.put(name, null));
        values.put(REFERENCE_NUMBER.name(), reference.value());
        knownAtStart(reference).forEach((variable, value) -> values.put(variable.name(), value));
        return values;
    }

    /** The tables beside the flow's models that its code asks, by their keys. */
    default Set<String> tables() {
        return Set.of();
    }

    /** Against what the flow's models are checked beyond names; a flow that tells nothing is not checked for it. */
    default Optional<ProcessDataContract> dataContract() {
        return Optional.empty();
    }
}
