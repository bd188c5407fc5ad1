package frontdesk.flows.appointmentrequest.process.usertask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REASON_NAME;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.OfficerFormats;
import frontdesk.engine.brief.RequestBrief;
import frontdesk.engine.brief.TaskBrief;
import frontdesk.ports.appointment.AppointmentBook;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** All that an officer must see of an appointment whose office has changed. */
@Component
class RebookingBrief implements TaskBrief {
    private static final Set<String> NAMES = RequestBrief.with(Set.of(REASON_NAME.name(), "presentAppointment"));

    private final RequestBrief requestBrief;
    private final AppointmentBook book;

    RebookingBrief(RequestBrief requestBrief, AppointmentBook book) {
        this.requestBrief = requestBrief;
        this.book = book;
    }

    @Override
    public Set<String> variables() {
        return NAMES;
    }

    @Override
    public Map<String, Object> of(DelegateTask task) {
        Optional<Appointment> present =
                book.of(new ReferenceNumber(task.getExecution().getProcessBusinessKey()));
        return requestBrief.with(
                Map.of(
                        REASON_NAME.name(),
                        REASON_NAME.find(task).orElse(""),
                        "presentAppointment",
                        present.map(RebookingBrief::inWords).orElse("")),
                task);
    }

    private static String inWords(Appointment appointment) {
        return "%s, %s, %s"
                .formatted(
                        OfficerFormats.time(appointment.at()),
                        appointment.office().name(),
                        appointment.office().address());
    }
}
