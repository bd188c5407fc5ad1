package frontdesk.engine;

import frontdesk.ports.StoredNotifications;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The job that sends a message which belongs to no step of a flow. */
@Component
class SendNotificationJobHandler implements JobHandler<SendNotificationJobHandler.Which> {
    /** How operators see such jobs. */
    static final String TYPE = "send-message";

    private final ObjectProvider<StoredNotifications> messages;

    /** The messages are asked for late, since they use the engine that is being built with this handler. */
    SendNotificationJobHandler(ObjectProvider<StoredNotifications> messages) {
        this.messages = messages;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(Which which, ExecutionEntity none, CommandContext context, String tenant) {
        messages.getObject().send(which.reference());
    }

    @Override
    public Which newConfiguration(String reference) {
        return new Which(reference);
    }

    /** Nothing to clear up: the message stays in the ledger. */
    @Override
    public void onDelete(Which which, JobEntity job) {}

    /** Which message, by its reference. */
    record Which(String reference) implements JobHandlerConfiguration {
        @Override
        public String toCanonicalString() {
            return reference;
        }
    }
}
