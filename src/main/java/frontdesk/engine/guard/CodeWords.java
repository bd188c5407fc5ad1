package frontdesk.engine.guard;

import frontdesk.engine.BeanNames;
import frontdesk.engine.FlowVariables;
import frontdesk.engine.ModelWord;
import frontdesk.engine.OfficerTask;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.ClassUtils;

/** What models can name of the code. Asks for beans late, since many use the engine that the guard is part of. */
public record CodeWords(ListableBeanFactory beans) {

    /** The code on the class path, of which nothing was started. */
    public static CodeWords onClassPath() {
        return CodeOnClassPath.words();
    }

    /** Every flow that the code serves. */
    public Stream<FlowVariables> flows() {
        return beans.getBeanProvider(FlowVariables.class).stream();
    }

    Optional<FlowVariables> flow(String processKey) {
        return flows().filter(flow -> flow.processKey().equals(processKey)).findFirst();
    }

    Set<String> processKeys() {
        return flows().map(FlowVariables::processKey).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names that expressions may use, such as {@code businessTime}. */
    public Set<String> words() {
        return names(ModelWord.class);
    }

    /** The names by which service tasks call code. */
    public Set<String> delegates() {
        return names(JavaDelegate.class);
    }

    /** Whether expressions reach a bean of this name. */
    boolean isExposed(String bean) {
        return beans.containsBean(bean)
                && (beans.isTypeMatch(bean, ModelWord.class) || beans.isTypeMatch(bean, JavaDelegate.class));
    }

    /** What kind of bean bears the name. */
    public Class<?> typeOf(String bean) {
        return ClassUtils.getUserClass(beans.getType(bean));
    }

    /** The names of what Frontdesk does around user tasks. */
    public Set<String> officerTasks() {
        return names(OfficerTask.class);
    }

    Optional<OfficerTask> officerTask(String elementId) {
        String name = BeanNames.of(elementId);
        return officerTasks().contains(name) ? Optional.of(beans.getBean(name, OfficerTask.class)) : Optional.empty();
    }

    private Set<String> names(Class<?> type) {
        return new TreeSet<>(Arrays.asList(beans.getBeanNamesForType(type, true, false)));
    }
}
