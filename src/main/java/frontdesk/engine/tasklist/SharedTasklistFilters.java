package frontdesk.engine.tasklist;

import frontdesk.engine.process.ElementBeanNaming;
import frontdesk.engine.tasklist.TaskSelection.Holder;
import frontdesk.engine.tasklist.TasklistFilter.Column;
import frontdesk.engine.usertask.UserTaskHandler;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists that belong to no flow. */
@Configuration(proxyBeanMethods = false)
class SharedTasklistFilters {
    private static final List<String> EVERYBODY = List.of("contact-center-officer", "supervisor", "protected-cases");

    /** What an officer has taken on, of whichever flow. */
    @Bean
    TasklistFilter myTasks() {
        return new TasklistFilter(
                "My tasks",
                "What you have taken on, most pressing first",
                0,
                EVERYBODY,
                TaskSelection.all().heldBy(Holder.READER),
                List.of(new Column("referenceNumber", "Reference"), new Column("reasonName", "Reason")));
    }

    /** The tasks without code, which no flow can list since an analyst has drawn them. */
    @Bean
    TasklistFilter otherTasks(ListableBeanFactory beans) {
        List<String> listed = Arrays.stream(beans.getBeanNamesForType(UserTaskHandler.class, true, false))
                .map(ElementBeanNaming::elementOf)
                .sorted()
                .toList();
        return new TasklistFilter(
                "Other tasks",
                "Tasks that stand in no other list",
                90,
                EVERYBODY,
                TaskSelection.except(listed),
                List.of(new Column("referenceNumber", "Reference"), new Column("requesterName", "Requester")));
    }
}
