package frontdesk.engine;

import frontdesk.ports.KeptTexts;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The job that tells a flow of an opt-out which it could not take as it came. No text goes out meanwhile. */
@Component
class OptOutJobHandler implements JobHandler<OfRequest> {
    /** How operators see such jobs. */
    static final String TYPE = "tell-of-opt-out";

    private final ObjectProvider<KeptTexts> texts;
    private final ObjectProvider<UntoldEvents> untold;

    /** Both are asked for late, since they use the engine that is being built with this handler. */
    OptOutJobHandler(ObjectProvider<KeptTexts> texts, ObjectProvider<UntoldEvents> untold) {
        this.texts = texts;
        this.untold = untold;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    /** A wait is no failure: it uses up no try and makes no incident, however long a flow stays suspended. */
    @Override
    public void execute(OfRequest which, ExecutionEntity none, CommandContext context, String tenant) {
        texts.getObject()
                .tellOfOptOut(which.reference())
                .ifPresentOrElse(
                        later -> untold.getObject().add(TYPE, which, later),
                        () -> untold.getObject().told(TYPE, which.reference()));
    }

    @Override
    public OfRequest newConfiguration(String reference) {
        return OfRequest.read(reference);
    }

    /** Nothing to clear up. */
    @Override
    public void onDelete(OfRequest which, JobEntity job) {}
}
