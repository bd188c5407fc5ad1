package frontdesk.engine.tasklist;

import frontdesk.engine.tasklist.TasklistFilter.Column;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list that every flow shares: what an officer has taken on. */
@Configuration(proxyBeanMethods = false)
class MyTasksFilterConfiguration {
    @Bean
    TasklistFilter myTasks() {
        return new TasklistFilter(
                "My tasks",
                "What you have taken on, most pressing first",
                0,
                List.of("contact-center-officer", "supervisor", "protected-cases"),
                tasks -> tasks.taskAssigneeExpression("${currentUser()}"),
                List.of(new Column("referenceNumber", "Reference"), new Column("reasonName", "Reason")));
    }
}
