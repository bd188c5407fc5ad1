package frontdesk.engine.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has Frontdesk say what becomes of a job or a call that has failed, and in which words it is kept and logged. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FailedJobPlugin extends AbstractCamundaConfiguration {
    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setFailedJobRetryTimeCycle(RetrySchedule.FRONTDESK.asCycle());
        engine.setFailedJobCommandFactory(FailedJobCommand::new);
        engine.setHistoryEventProducer(new PlainJobLog());
        ExecuteJobHelper.LOGGING_HANDLER = FailedJobCommand::log;
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(new FailedCallInterceptor(engine), engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPostCommandInterceptorsTxRequired(
                with(new FlowFailureInterceptor(), engine.getCustomPostCommandInterceptorsTxRequired()));
    }

    private static List<CommandInterceptor> with(CommandInterceptor added, List<CommandInterceptor> others) {
        List<CommandInterceptor> interceptors =
                new ArrayList<>(Optional.ofNullable(others).orElseGet(List::of));
        interceptors.add(added);
        return interceptors;
    }

    /** Writes failed tries into the engine's history in the same plain words as into the job. */
    static final class PlainJobLog extends CacheAwareHistoryEventProducer {
        @Override
        public HistoryEvent createHistoricJobLogFailedEvt(Job job, Throwable failure) {
            return super.createHistoricJobLogFailedEvt(
                    job, failure == null ? null : PlainFailureException.of(failure, (JobEntity) job));
        }
    }
}
