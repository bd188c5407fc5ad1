package frontdesk.engine.failure;

import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;

/** Writes failed tries into the engine's history in the same plain words as into the job. */
final class PlainJobLog extends CacheAwareHistoryEventProducer {
    @Override
    public HistoryEvent createHistoricJobLogFailedEvt(Job job, Throwable failure) {
        return super.createHistoricJobLogFailedEvt(
                job, failure == null ? null : PlainFailure.of(failure, (JobEntity) job));
    }
}
