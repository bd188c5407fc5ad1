package frontdesk.flows.accesscodereissue.process;

import frontdesk.engine.tasklist.TaskSelection;
import frontdesk.engine.tasklist.TaskSelection.Holder;
import frontdesk.engine.tasklist.TasklistFilter;
import frontdesk.engine.tasklist.TasklistFilter.Column;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The flow's list in Tasklist. */
@Configuration(proxyBeanMethods = false)
class AccessCodeTasklistFilters {
    @Bean
    TasklistFilter identityChecks() {
        return new TasklistFilter(
                "Identity checks",
                "Requests for access codes where an officer looks before a code goes out",
                12,
                TasklistFilter.OFFICERS,
                TaskSelection.of("verify-identity").heldBy(Holder.NOBODY),
                List.of(new Column("referenceNumber", "Reference"), new Column("whyVerify", "Why")));
    }
}
