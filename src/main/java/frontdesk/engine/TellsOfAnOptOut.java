package frontdesk.engine;

import frontdesk.domain.ReferenceNumber;
import frontdesk.ports.KeptTexts;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The job that tells a flow of an opt-out which it could not take as it came. No text goes out meanwhile. */
@Component
class TellsOfAnOptOut implements JobHandler<TellsOfAnOptOut.Of> {
    /** How operators see such jobs. */
    static final String TYPE = "tell-of-opt-out";

    private final ObjectProvider<KeptTexts> texts;
    private final ObjectProvider<LooseJobs> jobs;

    /** Both are asked for late, since they use the engine that is being built with this handler. */
    TellsOfAnOptOut(ObjectProvider<KeptTexts> texts, ObjectProvider<LooseJobs> jobs) {
        this.texts = texts;
        this.jobs = jobs;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    /** A wait is no failure: it uses up no try and makes no incident, however long a flow stays suspended. */
    @Override
    public void execute(Of which, ExecutionEntity none, CommandContext context, String tenant) {
        texts.getObject()
                .tellOfOptOut(which.request())
                .ifPresent(later -> jobs.getObject().add(TYPE, which, later));
    }

    @Override
    public Of newConfiguration(String reference) {
        return new Of(new ReferenceNumber(reference));
    }

    /** Nothing to clear up. */
    @Override
    public void onDelete(Of which, JobEntity job) {}

    /** Whose request it is. */
    record Of(ReferenceNumber request) implements JobHandlerConfiguration {
        @Override
        public String toCanonicalString() {
            return request.value();
        }
    }
}
