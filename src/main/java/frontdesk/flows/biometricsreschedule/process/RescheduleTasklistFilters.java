package frontdesk.flows.biometricsreschedule.process;

import frontdesk.engine.tasklist.TaskSelection;
import frontdesk.engine.tasklist.TaskSelection.Holder;
import frontdesk.engine.tasklist.TasklistFilter;
import frontdesk.engine.tasklist.TasklistFilter.Column;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The flow's lists in Tasklist. */
@Configuration(proxyBeanMethods = false)
class RescheduleTasklistFilters {
    private static final String[] OFFICERS_TASKS = {
        "review-good-cause", "choose-biometrics-slot", "tell-customer-another-way"
    };
    private static final List<Column> CARD =
            List.of(new Column("referenceNumber", "Reference"), new Column("causeName", "Reason"));

    /** The table of reasons gives decisions 55, and 65 once they are overdue. */
    private static final int OVERDUE = 65;

    @Bean
    TasklistFilter biometricsMoves() {
        return new TasklistFilter(
                "Biometrics moves",
                "Biometrics appointments to move; overdue decisions stand on top",
                12,
                TasklistFilter.OFFICERS,
                TaskSelection.of(OFFICERS_TASKS).heldBy(Holder.NOBODY),
                CARD);
    }

    @Bean
    TasklistFilter lateBiometricsDecisions() {
        return new TasklistFilter(
                "Late biometrics decisions",
                "Decisions about good cause whose due time has passed; the place is held no longer",
                22,
                List.of("supervisor"),
                TaskSelection.of("review-good-cause").from(OVERDUE),
                CARD);
    }
}
