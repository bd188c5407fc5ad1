package frontdesk.engine.tasklist;

import frontdesk.domain.request.AccessRole;
import frontdesk.engine.process.ElementBeanNaming;
import frontdesk.engine.tasklist.TaskSelection.Holder;
import frontdesk.engine.tasklist.TasklistFilter.Column;
import frontdesk.engine.usertask.CallHandler;
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

    /** Whoever is to be called on the phone, of whichever flow. */
    @Bean
    TasklistFilter calls(ListableBeanFactory beans) {
        return new TasklistFilter(
                "Calls",
                "Customers to call; who said yes to a text stands on top",
                5,
                TasklistFilter.OFFICERS,
                TaskSelection.of(steps(beans, CallHandler.class).toArray(String[]::new))
                        .heldBy(Holder.NOBODY),
                List.of(
                        new Column("referenceNumber", "Reference"),
                        new Column("topicName", "About"),
                        new Column("reasonName", "Reason")));
    }

    @Bean
    TasklistFilter protectedCases() {
        return new TasklistFilter(
                "Protected cases",
                "For officers trained for them alone, whether somebody holds them or not",
                8,
                List.of(AccessRole.PROTECTED_CASES.group()),
                TaskSelection.all().offeredTo(AccessRole.PROTECTED_CASES),
                List.of(new Column("referenceNumber", "Reference"), new Column("reasonName", "Reason")));
    }

    /** What is in hands already, so that the other lists show what waits. */
    @Bean
    TasklistFilter inHand() {
        return new TasklistFilter(
                "In hand",
                "What somebody has taken on, you among them",
                80,
                EVERYBODY,
                TaskSelection.all().heldBy(Holder.SOMEBODY),
                List.of(new Column("referenceNumber", "Reference"), new Column("reasonName", "Reason")));
    }

    /** The tasks without code, which no flow can list since an analyst has drawn them. */
    @Bean
    TasklistFilter otherTasks(ListableBeanFactory beans) {
        return new TasklistFilter(
                "Other tasks",
                "Tasks that stand in no other list",
                90,
                EVERYBODY,
                TaskSelection.except(steps(beans, UserTaskHandler.class)).heldBy(Holder.NOBODY),
                List.of(new Column("referenceNumber", "Reference"), new Column("requesterName", "Requester")));
    }

    private static List<String> steps(ListableBeanFactory beans, Class<?> handlers) {
        return Arrays.stream(beans.getBeanNamesForType(handlers, true, false))
                .map(ElementBeanNaming::elementOf)
                .sorted()
                .toList();
    }
}
