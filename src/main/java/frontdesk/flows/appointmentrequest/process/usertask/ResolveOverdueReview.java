package frontdesk.flows.appointmentrequest.process.usertask;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.OfficerFormats;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.UserTaskHandler;
import frontdesk.flows.appointmentrequest.process.AppointmentRequestProcess;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.request.Requests;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Resolve the overdue review", does = "The supervisor sees to a review that is overdue.")
class ResolveOverdueReview implements UserTaskHandler {
    private final Requests requests;
    private final AppointmentRequestProcess process;
    private final BusinessCalendars calendars;

    ResolveOverdueReview(Requests requests, AppointmentRequestProcess process, BusinessCalendars calendars) {
        this.requests = requests;
        this.process = process;
        this.calendars = calendars;
    }

    @Override
    public Set<String> inputVariables() {
        return Set.of(Submission.NOTE.name());
    }

    @Override
    public Set<String> briefVariables() {
        return TaskCardVariables.with(Set.of("requestedOn", "overdueSince", "reviewer"));
    }

    @Override
    public Map<String, Object> brief(DelegateTask task) {
        ReferenceNumber reference = new ReferenceNumber(task.getExecution().getProcessBusinessKey());
        return TaskCardVariables.with(
                Map.of(
                        "requestedOn",
                                words(requests.find(reference).orElseThrow().receivedAt()),
                        "overdueSince", words(task.getCreateTime().toInstant()),
                        "reviewer",
                                process.reviewer(task.getProcessInstanceId()).orElse("nobody yet")),
                task);
    }

    @Override
    public void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        String note = submission.text(
                Submission.NOTE, "Write a note that says what you did about the overdue review.");
        requests.say(submission.reference(), Requests.Speaker.OFFICE_NOTE, note);
    }

    private String words(Instant moment) {
        return OfficerFormats.time(moment.atZone(calendars.ofCentre().zone()));
    }
}
