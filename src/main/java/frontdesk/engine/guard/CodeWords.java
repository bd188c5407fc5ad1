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
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.ClassUtils;

/** What models can name of the code. Asks for beans late, since many use the engine that the guard is part of. */
record CodeWords(ListableBeanFactory beans) {

    Optional<FlowVariables> flow(String processKey) {
        return beans.getBeanProvider(FlowVariables.class).stream()
                .filter(flow -> flow.processKey().equals(processKey))
                .findFirst();
    }

    Set<String> processKeys() {
        return beans.getBeanProvider(FlowVariables.class).stream()
                .map(FlowVariables::processKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names that expressions may use, such as {@code businessTime}. */
    Set<String> words() {
        return names(ModelWord.class);
    }

    /** The names by which service tasks call code. */
    Set<String> delegates() {
        return names(JavaDelegate.class);
    }

    /** Whether expressions reach a bean of this name. */
    boolean isExposed(String bean) {
        return beans.containsBean(bean)
                && (beans.isTypeMatch(bean, ModelWord.class) || beans.isTypeMatch(bean, JavaDelegate.class));
    }

    /** What kind of bean bears the name. */
    Class<?> typeOf(String bean) {
        return ClassUtils.getUserClass(beans.getType(bean));
    }

    Optional<OfficerTask> officerTask(String elementId) {
        String name = BeanNames.of(elementId);
        return names(OfficerTask.class).contains(name)
                ? Optional.of(beans.getBean(name, OfficerTask.class))
                : Optional.empty();
    }

    private Set<String> names(Class<?> type) {
        return new TreeSet<>(Arrays.asList(beans.getBeanNamesForType(type, true, false)));
    }
}
