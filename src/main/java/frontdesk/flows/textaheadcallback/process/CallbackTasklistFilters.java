package frontdesk.flows.textaheadcallback.process;

import frontdesk.engine.tasklist.TaskSelection;
import frontdesk.engine.tasklist.TaskSelection.Holder;
import frontdesk.engine.tasklist.TasklistFilter;
import frontdesk.engine.tasklist.TasklistFilter.Column;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The flow's lists in Tasklist. */
@Configuration(proxyBeanMethods = false)
class CallbackTasklistFilters {
    private static final String CALL = "call-customer";
    private static final List<Column> CARD =
            List.of(new Column("referenceNumber", "Reference"), new Column("topicName", "About"));

    /** The table of urgency gives promised calls 88 and 89 once they are overdue, all others 50 and 60. */
    private static final int OVERDUE_PROMISE = 89;

    @Bean
    TasklistFilter repliesToRead() {
        return new TasklistFilter(
                "Replies to read",
                "Customers whose texts no machine has understood",
                6,
                TasklistFilter.OFFICERS,
                TaskSelection.of("read-replies").heldBy(Holder.NOBODY),
                CARD);
    }

    @Bean
    TasklistFilter lateCalls() {
        return new TasklistFilter(
                "Late calls",
                "Calls that were promised within 30 minutes and not made",
                21,
                List.of("supervisor"),
                TaskSelection.of(CALL).from(OVERDUE_PROMISE),
                CARD);
    }
}
