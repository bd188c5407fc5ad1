package frontdesk.engine.usertask;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has the engine take from callers only what a task takes. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UserTaskPlugin extends AbstractCamundaConfiguration {
    private final TaskInputValidator input;

    UserTaskPlugin(TaskInputValidator input) {
        this.input = input;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setTaskService(new StrictTaskService(input));
        engine.setFormService(new StrictFormService(input));
    }
}
