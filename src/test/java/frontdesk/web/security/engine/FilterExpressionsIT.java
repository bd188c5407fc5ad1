package frontdesk.web.security.engine;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.web.security.Caller;
import frontdesk.web.security.ExpressionProbe;
import frontdesk.web.security.FrontdeskOverHttp;
import frontdesk.web.security.ProbeProcess;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Saved filters may ask for the caller's own tasks, and for nothing else by an expression. */
@FrontdeskOverHttp
class FilterExpressionsIT {
    @LocalServerPort
    private int port;

    @Autowired
    private ProbeProcess probe;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private ExpressionProbe expressionProbe;

    private ProbeProcess.Instance instance;

    @BeforeEach
    void anInstanceIsRunning() {
        instance = probe.start();
    }

    @AfterEach
    void theInstanceIsGone() {
        probe.end(instance);
    }

    @Test
    void myTasksAreTheCallersOwn() {
        tasks.claim(instance.openTask(), "officer2");
        Filter myTasks = save(
                tasks.createTaskQuery().processInstanceId(instance.id()).taskAssigneeExpression("${currentUser()}"));

        assertThat(count("officer2", myTasks)).isEqualTo("{\"count\":1}");
        assertThat(count("officer", myTasks)).isEqualTo("{\"count\":0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${expressionProbe.touch()}", "#{expressionProbe.touch()}", "x${expressionProbe.touch()}"})
    void anyOtherExpressionIsRefusedWhereverItIsHidden(String expression) {
        Filter plain = save(tasks.createTaskQuery().taskAssigneeExpression(expression));
        Filter hidden = save(
                tasks.createTaskQuery().or().taskAssigneeExpression(expression).endOr());

        assertThat(answer("officer", plain, "/list")).isEqualTo(400);
        assertThat(answer("officer", plain, "/count")).isEqualTo(400);
        assertThat(answer("officer", hidden, "/list")).isEqualTo(400);
        assertThat(answer("officer", hidden, "/count")).isEqualTo(400);
        assertThat(expressionProbe.timesTouched()).isZero();
    }

    private Filter save(TaskQuery query) {
        Filter filter = filters.newTaskFilter("of a test").setQuery(query);
        filters.saveFilter(filter);
        Authorization everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(filter.getId());
        everybody.addPermission(Permissions.READ);
        authorizations.saveAuthorization(everybody);
        return filter;
    }

    private String count(String who, Filter filter) {
        return Caller.demoAccount(who, port)
                .get("/engine-rest/filter/" + filter.getId() + "/count")
                .body();
    }

    private int answer(String who, Filter filter, String what) {
        return Caller.demoAccount(who, port)
                .get("/engine-rest/filter/" + filter.getId() + what)
                .statusCode();
    }
}
