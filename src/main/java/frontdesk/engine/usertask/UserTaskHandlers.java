package frontdesk.engine.usertask;

import frontdesk.engine.process.ElementBeanNaming;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** The officers' tasks, found by the ids of their elements. */
@Component
class UserTaskHandlers {
    private final BeanFactory beans;

    UserTaskHandlers(BeanFactory beans) {
        this.beans = beans;
    }

    Optional<UserTaskHandler> find(String elementId) {
        String beanName = ElementBeanNaming.of(elementId);
        return beans.containsBean(beanName) && beans.isTypeMatch(beanName, UserTaskHandler.class)
                ? Optional.of(beans.getBean(beanName, UserTaskHandler.class))
                : Optional.empty();
    }
}
