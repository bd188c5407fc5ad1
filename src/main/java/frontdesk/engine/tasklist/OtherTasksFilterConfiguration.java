package frontdesk.engine.tasklist;

import frontdesk.engine.process.ElementBeanNaming;
import frontdesk.engine.tasklist.TasklistFilter.Column;
import frontdesk.engine.usertask.UserTaskHandler;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list of the tasks without code, which no flow can list since an analyst has drawn them. */
@Configuration(proxyBeanMethods = false)
class OtherTasksFilterConfiguration {
    @Bean
    TasklistFilter otherTasks(ListableBeanFactory beans) {
        String[] listed = Arrays.stream(beans.getBeanNamesForType(UserTaskHandler.class, true, false))
                .map(ElementBeanNaming::elementOf)
                .sorted()
                .toArray(String[]::new);
        return new TasklistFilter(
                "Other tasks",
                "Tasks that stand in no other list",
                90,
                List.of("contact-center-officer", "supervisor", "protected-cases"),
                tasks -> tasks.taskDefinitionKeyNotIn(listed),
                List.of(new Column("referenceNumber", "Reference"), new Column("requesterName", "Requester")));
    }
}
