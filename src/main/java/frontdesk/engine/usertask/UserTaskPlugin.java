package frontdesk.engine.usertask;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has the engine take from callers only what a task takes, and grant tasks only to those who may do them. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UserTaskPlugin extends AbstractCamundaConfiguration {
    private final TaskInputValidator input;
    private final TaskClaimRule claimRule;

    UserTaskPlugin(TaskInputValidator input, TaskClaimRule claimRule) {
        this.input = input;
        this.claimRule = claimRule;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setTaskService(new StrictTaskService(input));
        engine.setFormService(new StrictFormService(input));
        engine.setResourceAuthorizationProvider(new TaskAuthorizationProvider(claimRule));
    }
}
