package frontdesk.engine;

import frontdesk.ports.RequestLifecycle;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The job that tells a flow of a message that came back, once the step that sent it is done. */
@Component
class UndeliverableMessageJobHandler implements JobHandler<OfRequest> {
    /** How operators see such jobs. */
    static final String TYPE = "message-came-back";

    private final ObjectProvider<RequestLifecycle> requests;
    private final ObjectProvider<UntoldEvents> untold;

    /** Both are asked for late, since they use the engine that is being built with this handler. */
    UndeliverableMessageJobHandler(ObjectProvider<RequestLifecycle> requests, ObjectProvider<UntoldEvents> untold) {
        this.requests = requests;
        this.untold = untold;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    /** A flow that is not concerned goes on; the conversation about the request says it in any case. */
    @Override
    public void execute(OfRequest which, ExecutionEntity none, CommandContext context, String tenant) {
        requests.getObject().messageCameBack(which.reference());
        untold.getObject().told(TYPE, which.reference());
    }

    @Override
    public OfRequest newConfiguration(String reference) {
        return OfRequest.read(reference);
    }

    /** Nothing to clear up. */
    @Override
    public void onDelete(OfRequest which, JobEntity job) {}
}
