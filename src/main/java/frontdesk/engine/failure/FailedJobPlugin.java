package frontdesk.engine.failure;

import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has Frontdesk say what becomes of a job whose try has failed, and in which words it is kept and logged. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FailedJobPlugin extends AbstractCamundaConfiguration {
    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setFailedJobRetryTimeCycle(RetrySchedule.FRONTDESK.asCycle());
        engine.setFailedJobCommandFactory(FailedJobCommand::new);
        engine.setHistoryEventProducer(new PlainJobLog());
        ExecuteJobHelper.LOGGING_HANDLER = FailedJobCommand::log;
    }
}
