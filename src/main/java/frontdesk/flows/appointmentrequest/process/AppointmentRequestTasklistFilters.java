package frontdesk.flows.appointmentrequest.process;

import frontdesk.engine.tasklist.TaskSelection;
import frontdesk.engine.tasklist.TaskSelection.Holder;
import frontdesk.engine.tasklist.TasklistFilter;
import frontdesk.engine.tasklist.TasklistFilter.Column;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The flow's lists in Tasklist. */
@Configuration(proxyBeanMethods = false)
class AppointmentRequestTasklistFilters {
    private static final List<String> SUPERVISORS = List.of("supervisor");
    private static final String[] OFFICERS_TASKS = {
        "review-appointment-request", "reach-customer-another-way", "rebook-appointment"
    };
    private static final List<Column> CARD =
            List.of(new Column("referenceNumber", "Reference"), new Column("reasonName", "Reason"));

    /** The table of reasons gives urgent ones 70 and more, and routine ones less, overdue or not. */
    private static final int URGENT = 70;

    @Bean
    TasklistFilter urgentReviews() {
        return new TasklistFilter(
                "Review: urgent",
                "Appointment requests that cannot wait; emergencies stand on top",
                10,
                TasklistFilter.OFFICERS,
                TaskSelection.of(OFFICERS_TASKS).from(URGENT).heldBy(Holder.NOBODY),
                CARD);
    }

    @Bean
    TasklistFilter routineReviews() {
        return new TasklistFilter(
                "Review: routine",
                "All other appointment requests; overdue ones stand on top",
                11,
                TasklistFilter.OFFICERS,
                TaskSelection.of(OFFICERS_TASKS).below(URGENT).heldBy(Holder.NOBODY),
                CARD);
    }

    @Bean
    TasklistFilter overdueReviews() {
        return new TasklistFilter(
                "Overdue",
                "Reviews whose due time has passed",
                20,
                SUPERVISORS,
                TaskSelection.of("resolve-overdue-review"),
                CARD);
    }
}
