package frontdesk.engine.usertask;

import frontdesk.engine.process.ElementBeanNaming;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** The officers' tasks, found by the ids of their elements: a bean each, or what the model and its form say. */
@Component
public class UserTaskHandlers {
    private final BeanFactory beans;
    private final ModelledTasks modelled;

    UserTaskHandlers(BeanFactory beans, ModelledTasks modelled) {
        this.beans = beans;
        this.modelled = modelled;
    }

    /**
     * What is done around a user task; empty where nothing is, as with a draft's.
     *
     * @param processDefinitionId that of the model, in its version, in which the element stands
     */
    public Optional<UserTaskHandler> find(String processDefinitionId, String elementId) {
        String name = ElementBeanNaming.of(elementId);
        return modelled.flow(processDefinitionId)
                .map(flow -> flow.beanNames(name))
                .orElseGet(() -> Stream.of(name))
                .filter(bean -> beans.containsBean(bean) && beans.isTypeMatch(bean, UserTaskHandler.class))
                .findFirst()
                .map(bean -> beans.getBean(bean, UserTaskHandler.class))
                .or(() -> modelled.handler(processDefinitionId, elementId));
    }
}
