package frontdesk.engine.validation.code;

import frontdesk.engine.brief.TaskBrief;
import frontdesk.engine.process.ElementBeanNaming;
import frontdesk.engine.process.ExpressionBean;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.usertask.UserTaskHandler;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.ClassUtils;

/**
 * What models can name of the code. Asks for beans late, since many use the engine that the validation is part of.
 *
 * @param prefix what stands before a bean's name where its flow shares the name with another; empty for all flows
 */
public record CodeCatalog(ListableBeanFactory beans, String prefix) {
    /** The code of all flows, each bean by its full name. */
    public CodeCatalog(ListableBeanFactory beans) {
        this(beans, "");
    }

    /** As the models of this flow name it: what the flow has under a name comes before what others have. */
    public CodeCatalog of(ProcessVariables flow) {
        return new CodeCatalog(beans, flow.beanPrefix());
    }

    /** The code on the class path, of which nothing was started. */
    public static CodeCatalog onClassPath() {
        return ClassPathCodeCatalog.scan();
    }

    /** Every flow that the code serves. */
    public Stream<ProcessVariables> flows() {
        return beans.getBeanProvider(ProcessVariables.class).stream();
    }

    /** The flow with this process key, where the code serves it. */
    public Optional<ProcessVariables> flow(String processKey) {
        return flows().filter(flow -> flow.processKey().equals(processKey)).findFirst();
    }

    /** The flow that the class belongs to; empty where it serves all of them. */
    public Optional<ProcessVariables> flowOf(Class<?> type) {
        return flows().filter(flow -> flow.owns(type)).findFirst();
    }

    /** The process keys of all flows. */
    public Set<String> processKeys() {
        return flows().map(ProcessVariables::processKey).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names that expressions may use, such as {@code businessTime}. */
    public Set<String> expressionBeans() {
        return names(ExpressionBean.class);
    }

    /** The names by which service tasks call code. */
    public Set<String> delegates() {
        return names(JavaDelegate.class);
    }

    /** Whether service tasks call a bean of this name. */
    public boolean isDelegate(String bean) {
        return is(bean, JavaDelegate.class);
    }

    /** Whether expressions reach a bean of this name. */
    public boolean isExposed(String bean) {
        return is(bean, ExpressionBean.class) || isDelegate(bean);
    }

    /** What kind of bean bears the name. */
    public Class<?> typeOf(String bean) {
        return ClassUtils.getUserClass(beans.getType(full(bean)));
    }

    /** The names of what Frontdesk does around user tasks. */
    public Set<String> userTaskHandlers() {
        return names(UserTaskHandler.class);
    }

    /** What Frontdesk does around the user task with this id. */
    public Optional<UserTaskHandler> userTaskHandler(String elementId) {
        String name = ElementBeanNaming.of(elementId);
        return is(name, UserTaskHandler.class)
                ? Optional.of(beans.getBean(full(name), UserTaskHandler.class))
                : Optional.empty();
    }

    /** The names of the briefs that user tasks without code can lay out, as models write them. */
    public Set<String> taskBriefs() {
        return names(TaskBrief.class).stream()
                .map(ElementBeanNaming::elementOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The brief of this name, as models write it. */
    public Optional<TaskBrief> taskBrief(String name) {
        String bean = ElementBeanNaming.of(name);
        return is(bean, TaskBrief.class) ? Optional.of(beans.getBean(full(bean), TaskBrief.class)) : Optional.empty();
    }

    private boolean is(String bean, Class<?> type) {
        String full = full(bean);
        return beans.containsBean(full) && beans.isTypeMatch(full, type);
    }

    private Set<String> names(Class<?> type) {
        return Arrays.stream(beans.getBeanNamesForType(type, true, false))
                .filter(name -> prefix.isEmpty() || !name.contains(".") || name.startsWith(prefix))
                .map(name -> name.startsWith(prefix) ? name.substring(prefix.length()) : name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The bean of this name, as expressions reach it. */
    public Object bean(String name) {
        return beans.getBean(full(name));
    }

    private String full(String name) {
        return !prefix.isEmpty() && beans.containsBean(prefix + name) ? prefix + name : name;
    }
}
