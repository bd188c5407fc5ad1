package frontdesk.engine.tasklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Makes the lists that Tasklist offers, most pressing first, and brings those of an earlier start up to date. Under the
 * engine's own start-up lock, so that nodes that start together do not make the same list twice.
 */
@Component
class TasklistFilterInstaller implements ApplicationRunner {
    private final CommandExecutor engine;
    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final List<TasklistFilter> offered;

    TasklistFilterInstaller(ProcessEngine engine, List<TasklistFilter> offered) {
        this.engine = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.filters = engine.getFilterService();
        this.tasks = engine.getTaskService();
        this.authorizations = engine.getAuthorizationService();
        this.offered = List.copyOf(offered);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        offerAll();
    }

    void offerAll() {
        engine.execute(context -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            offered.forEach(this::offer);
            return null;
        });
    }

    private void offer(TasklistFilter offer) {
        Filter filter = Optional.ofNullable(
                        filters.createFilterQuery().filterName(offer.name()).singleResult())
                .orElseGet(() -> filters.newTaskFilter(offer.name()));
        filter.setQuery(mostPressingFirst(offer.selection()));
        filter.setProperties(properties(offer));
        filters.saveFilter(filter);
        offer.groups().forEach(group -> allow(group, filter));
    }

    /** In the same order every time, so that a start which changes nothing writes nothing. */
    private static Map<String, Object> properties(TasklistFilter offer) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("description", offer.description());
        properties.put("priority", offer.position());
        properties.put("color", "#1f5f8b");
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        properties.put(
                "variables",
                offer.shown().stream().map(TasklistFilterInstaller::column).toList());
        return properties;
    }

    private static Map<String, String> column(TasklistFilter.Column column) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("name", column.variable());
        properties.put("label", column.label());
        return properties;
    }

    private TaskQuery mostPressingFirst(TaskSelection selection) {
        return selection
                .of(tasks.createTaskQuery().initializeFormKeys())
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
