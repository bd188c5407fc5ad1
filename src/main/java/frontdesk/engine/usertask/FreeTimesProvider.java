package frontdesk.engine.usertask;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.Office;
import frontdesk.engine.process.Variable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * A {@link UserTaskHandler} whose form shows the free times of an office. No variable holds them: the page asks for them
 * whenever the form is opened, so that they are as fresh as they can be and a task stays small, however many offices there
 * are.
 */
public interface FreeTimesProvider {
    /** The lists that a form can show: the offices to choose from, the days on which something is free, the free times. */
    Set<String> NAMES = Set.of("officeChoices", "freeDays", "freeTimes");

    /** The day whose times the form shows, {@code 2026-12-15}. It helps to choose; what is booked is the time alone. */
    Variable<String> APPOINTMENT_DAY = Variable.text("appointmentDay");

    /**
     * The office whose times are shown.
     *
     * @param wished the code of the one that is chosen in the form; empty where the form leaves no choice
     * @return empty where the appointment cannot be there, or no office is known
     */
    Optional<Office> office(DelegateTask task, Optional<String> wished);

    /** The offices among which the form lets the officer choose, the likeliest first; none where it leaves no choice. */
    default List<Office> offices(DelegateTask task) {
        return List.of();
    }

    /** The days that the requester would like best, in their order: they are offered first. */
    default List<LocalDate> preferredDates(DelegateTask task) {
        return List.of();
    }

    /** The appointment that may be given once more, at a time that is not free since it is the request's own. */
    default Optional<Appointment> present(DelegateTask task) {
        return Optional.empty();
    }
}
