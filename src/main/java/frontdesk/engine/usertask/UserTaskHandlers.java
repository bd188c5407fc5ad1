package frontdesk.engine.usertask;

import frontdesk.engine.process.ElementBeanNaming;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** The officers' tasks, found by the ids of their elements: a bean each, or what the model and its form say. */
@Component
class UserTaskHandlers {
    private final BeanFactory beans;
    private final ModelledTasks modelled;

    UserTaskHandlers(BeanFactory beans, ModelledTasks modelled) {
        this.beans = beans;
        this.modelled = modelled;
    }

    /** @param processDefinitionId that of the model, in its version, in which the element stands */
    Optional<UserTaskHandler> find(String processDefinitionId, String elementId) {
        String beanName = ElementBeanNaming.of(elementId);
        return beans.containsBean(beanName) && beans.isTypeMatch(beanName, UserTaskHandler.class)
                ? Optional.of(beans.getBean(beanName, UserTaskHandler.class))
                : modelled.handler(processDefinitionId, elementId);
    }
}
