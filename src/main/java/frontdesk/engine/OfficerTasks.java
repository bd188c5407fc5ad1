package frontdesk.engine;

import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** The officers' tasks, found by the ids of their elements. */
@Component
class OfficerTasks {
    private final BeanFactory beans;

    OfficerTasks(BeanFactory beans) {
        this.beans = beans;
    }

    Optional<OfficerTask> find(String elementId) {
        String beanName = BeanNames.of(elementId);
        return beans.containsBean(beanName) && beans.isTypeMatch(beanName, OfficerTask.class)
                ? Optional.of(beans.getBean(beanName, OfficerTask.class))
                : Optional.empty();
    }
}
