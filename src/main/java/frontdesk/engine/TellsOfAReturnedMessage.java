package frontdesk.engine;

import frontdesk.domain.ReferenceNumber;
import frontdesk.ports.RunningRequests;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The job that tells a flow of a message that came back, once the step that sent it is done. */
@Component
class TellsOfAReturnedMessage implements JobHandler<TellsOfAReturnedMessage.Of> {
    /** How operators see such jobs. */
    static final String TYPE = "message-came-back";

    private final ObjectProvider<RunningRequests> requests;

    /** The requests are asked for late, since they use the engine that is being built with this handler. */
    TellsOfAReturnedMessage(ObjectProvider<RunningRequests> requests) {
        this.requests = requests;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    /** A flow that is not concerned goes on; the conversation about the request says it in any case. */
    @Override
    public void execute(Of which, ExecutionEntity none, CommandContext context, String tenant) {
        requests.getObject().messageCameBack(which.request());
    }

    @Override
    public Of newConfiguration(String reference) {
        return new Of(new ReferenceNumber(reference));
    }

    /** Nothing to clear up. */
    @Override
    public void onDelete(Of which, JobEntity job) {}

    /** Whose message it was. */
    record Of(ReferenceNumber request) implements JobHandlerConfiguration {
        @Override
        public String toCanonicalString() {
            return request.value();
        }
    }
}
