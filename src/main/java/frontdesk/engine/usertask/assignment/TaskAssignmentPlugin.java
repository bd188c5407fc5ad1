package frontdesk.engine.usertask.assignment;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has the engine grant tasks only to those who may do them. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class TaskAssignmentPlugin extends AbstractCamundaConfiguration {
    private final TaskClaimRule claimRule;

    TaskAssignmentPlugin(TaskClaimRule claimRule) {
        this.claimRule = claimRule;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setResourceAuthorizationProvider(new TaskAuthorizationProvider(claimRule));
    }
}
