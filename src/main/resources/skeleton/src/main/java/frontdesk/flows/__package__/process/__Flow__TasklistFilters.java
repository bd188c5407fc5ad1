package frontdesk.flows.__package__.process;

import frontdesk.engine.tasklist.TaskSelection;
import frontdesk.engine.tasklist.TaskSelection.Holder;
import frontdesk.engine.tasklist.TasklistFilter;
import frontdesk.engine.tasklist.TasklistFilter.Column;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The flow's list in Tasklist. */
@Configuration(proxyBeanMethods = false)
class __Flow__TasklistFilters {
    /** Below the lists of the flows that were there before. */
    private static final int PLACE = 15;

    @Bean
    TasklistFilter __flowBean__Reviews() {
        return new TasklistFilter(
                "__Words__",
                "Requests that an officer answers",
                PLACE,
                TasklistFilter.OFFICERS,
                TaskSelection.of("review-__flow__").heldBy(Holder.NOBODY),
                List.of(new Column("referenceNumber", "Reference")));
    }
}
