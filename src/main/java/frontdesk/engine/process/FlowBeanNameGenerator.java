package frontdesk.engine.process;

import java.util.Objects;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;

/**
 * Lets flows have steps of the same name: the second one's bean bears its flow's package before its name. Models call both
 * by the plain name, which is looked for in their own flow first.
 */
public final class FlowBeanNameGenerator extends AnnotationBeanNameGenerator {
    @Override
    public String generateBeanName(BeanDefinition definition, BeanDefinitionRegistry registry) {
        String name = super.generateBeanName(definition, registry);
        return isTaken(name, definition, registry)
                ? ElementBeanNaming.flowPrefix(String.valueOf(definition.getBeanClassName())) + name
                : name;
    }

    private static boolean isTaken(String name, BeanDefinition definition, BeanDefinitionRegistry registry) {
        return registry.containsBeanDefinition(name)
                && !Objects.equals(registry.getBeanDefinition(name).getBeanClassName(), definition.getBeanClassName());
    }
}
