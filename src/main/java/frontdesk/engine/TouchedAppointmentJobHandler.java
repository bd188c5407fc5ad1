package frontdesk.engine;

import frontdesk.domain.ReferenceNumber;
import frontdesk.ports.RequestLifecycle;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The job that tells a flow that what the person was told about their appointment no longer holds. */
@Component
class TouchedAppointmentJobHandler implements JobHandler<TouchedAppointmentJobHandler.Of> {
    /** How operators see such jobs. */
    static final String TYPE = "appointment-touched";

    private final ObjectProvider<RequestLifecycle> requests;

    /** The requests are asked for late, since they use the engine that is being built with this handler. */
    TouchedAppointmentJobHandler(ObjectProvider<RequestLifecycle> requests) {
        this.requests = requests;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(Of which, ExecutionEntity none, CommandContext context, String tenant) {
        requests.getObject().appointmentTouched(which.request(), which.why());
    }

    @Override
    public Of newConfiguration(String written) {
        String[] parts = written.split(" ", 2);
        return new Of(new ReferenceNumber(parts[0]), parts[1]);
    }

    /** Nothing to clear up. */
    @Override
    public void onDelete(Of which, JobEntity job) {}

    /** Whose appointment it is, and what has happened. */
    record Of(ReferenceNumber request, String why) implements JobHandlerConfiguration {
        @Override
        public String toCanonicalString() {
            return request.value() + " " + why;
        }
    }
}
