package frontdesk.engine;

import frontdesk.ports.KeptTexts;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The job that acts on a text which could not be acted on as it came: the flow was suspended, or the node died. */
@Component
class IncomingTextJobHandler implements JobHandler<IncomingTextJobHandler.Which> {
    /** How operators see such jobs. */
    static final String TYPE = "act-on-text";

    private final ObjectProvider<KeptTexts> texts;
    private final ObjectProvider<StandaloneJobs> jobs;

    /** Both are asked for late, since they use the engine that is being built with this handler. */
    IncomingTextJobHandler(ObjectProvider<KeptTexts> texts, ObjectProvider<StandaloneJobs> jobs) {
        this.texts = texts;
        this.jobs = jobs;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    /** A wait is no failure: it uses up no try and makes no incident, however long a flow stays suspended. */
    @Override
    public void execute(Which which, ExecutionEntity none, CommandContext context, String tenant) {
        texts.getObject().actOn(which.key()).ifPresent(later -> jobs.getObject().add(TYPE, which, later));
    }

    @Override
    public Which newConfiguration(String key) {
        return new Which(key);
    }

    /** Nothing to clear up: the text stays where it is kept. */
    @Override
    public void onDelete(Which which, JobEntity job) {}

    /** Which text, by the key under which it is kept. */
    record Which(String key) implements JobHandlerConfiguration {
        @Override
        public String toCanonicalString() {
            return key;
        }
    }
}
