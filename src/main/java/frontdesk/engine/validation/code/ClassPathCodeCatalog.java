package frontdesk.engine.validation.code;

import frontdesk.engine.brief.TaskBrief;
import frontdesk.engine.process.ExpressionBean;
import frontdesk.engine.process.FlowBeanNameGenerator;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.usertask.UserTaskHandler;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * What models can name of the code, found without starting the application: the same classes under the same names. None
 * of them is given what it works with but its briefs; they are only asked what they tell of themselves, which is written
 * in their classes. So constructors do no more than keep what they are given.
 */
public final class ClassPathCodeCatalog {
    private static final List<String> ROOMS = List.of("frontdesk.engine", "frontdesk.flows");

    private ClassPathCodeCatalog() {}

    /** The catalog of all components on the class path. */
    public static CodeCatalog scan() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        Stream.of(
                        ProcessVariables.class,
                        ExpressionBean.class,
                        UserTaskHandler.class,
                        JavaDelegate.class,
                        TaskBrief.class)
                .map(AssignableTypeFilter::new)
                .forEach(scanner::addIncludeFilter);
        Map<String, Object> beans = new TreeMap<>();
        BeanDefinitionRegistry names = new SimpleBeanDefinitionRegistry();
        ROOMS.stream()
                .flatMap(room -> scanner.findCandidateComponents(room).stream())
                .filter(found -> found instanceof AnnotatedBeanDefinition bean
                        && bean.getMetadata().isAnnotated(Component.class.getName()))
                .forEach(found -> beans.put(nameOf(found, names), unfurnished(found)));
        return new CodeCatalog(new StaticListableBeanFactory(beans));
    }

    private static String nameOf(BeanDefinition found, BeanDefinitionRegistry names) {
        String name = new FlowBeanNameGenerator().generateBeanName(found, names);
        names.registerBeanDefinition(name, found);
        return name;
    }

    private static Object unfurnished(BeanDefinition found) {
        return unfurnished(ClassUtils.resolveClassName(
                String.valueOf(found.getBeanClassName()), ClassUtils.getDefaultClassLoader()));
    }

    /** What lays out a brief tells the names of that brief as its own, so it is given it and nothing else. */
    private static Object unfurnished(Class<?> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        Object[] briefs = Stream.of(constructor.getParameterTypes())
                .map(needed -> isBrief(needed) ? unfurnished(needed) : null)
                .toArray();
        return Stream.of(briefs).allMatch(Objects::isNull)
                ? new SpringObjenesis().newInstance(type)
                : BeanUtils.instantiateClass(constructor, briefs);
    }

    private static boolean isBrief(Class<?> type) {
        return TaskBrief.class.isAssignableFrom(type) && !type.isInterface();
    }
}
