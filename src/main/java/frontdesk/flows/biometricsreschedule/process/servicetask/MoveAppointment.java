package frontdesk.flows.biometricsreschedule.process.servicetask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.MOVE_RESULT;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.RepeatedOnChange;
import frontdesk.flows.biometricsreschedule.process.AppointmentRescheduler;
import frontdesk.flows.biometricsreschedule.process.PreferredSlotSearch;
import frontdesk.ports.appointment.BiometricsAppointments.Move;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Move the appointment",
        does = "Moves the appointment to the first wished place that is to be had, "
                + "the held one before all others.")
@RepeatedOnChange(variable = "moveResult", value = "CASE_CHANGED")
class MoveAppointment implements JavaDelegate {
    private final PreferredSlotSearch search;
    private final AppointmentRescheduler move;

    MoveAppointment(PreferredSlotSearch search, AppointmentRescheduler move) {
        this.search = search;
        this.move = move;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MOVE_RESULT.set(execution, "NONE_FREE");
        search.wished(execution)
                .map(place -> move.to(place, execution))
                .anyMatch(tried -> !(tried instanceof Move.NotFree));
    }
}
