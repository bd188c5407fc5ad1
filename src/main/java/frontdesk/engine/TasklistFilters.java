package frontdesk.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the lists that Tasklist offers, most pressing first, and brings those of an earlier start up to date. */
@Component
class TasklistFilters implements ApplicationRunner {
    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final List<TasklistFilter> offered;

    TasklistFilters(
            FilterService filters,
            TaskService tasks,
            AuthorizationService authorizations,
            List<TasklistFilter> offered) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.offered = List.copyOf(offered);
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        offered.forEach(this::offer);
    }

    private void offer(TasklistFilter offer) {
        Filter filter = Optional.ofNullable(
                        filters.createFilterQuery().filterName(offer.name()).singleResult())
                .orElseGet(() -> filters.newTaskFilter(offer.name()));
        filter.setQuery(mostPressingFirst(offer.narrowed()));
        filter.setProperties(Map.of(
                "description",
                offer.description(),
                "priority",
                offer.position(),
                "color",
                "#1f5f8b",
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                offer.shown().stream()
                        .map(column -> Map.of("name", column.variable(), "label", column.label()))
                        .toList()));
        filters.saveFilter(filter);
        offer.groups().forEach(group -> allow(group, filter));
    }

    private TaskQuery mostPressingFirst(UnaryOperator<TaskQuery> narrowed) {
        return narrowed.apply(tasks.createTaskQuery().initializeFormKeys())
                .orderByTaskPriority()
                .desc()
                .orderByDueDate()
                .asc();
    }

    private void allow(String group, Filter filter) {
        boolean allowed = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(Resources.FILTER)
                        .resourceId(filter.getId())
                        .count()
                > 0;
        if (!allowed) {
            Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            authorization.setGroupId(group);
            authorization.setResource(Resources.FILTER);
            authorization.setResourceId(filter.getId());
            authorization.addPermission(Permissions.READ);
            authorizations.saveAuthorization(authorization);
        }
    }
}
