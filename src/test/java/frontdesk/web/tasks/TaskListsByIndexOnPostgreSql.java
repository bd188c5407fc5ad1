package frontdesk.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.authorization.EngineAuthentication;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.FrontdeskOnPostgreSql;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The lists of Tasklist while many tasks are open, each with a grant of its own. */
@FrontdeskOnPostgreSql
class TaskListsByIndexOnPostgreSql {
    private static final int MANY = 20_000;
    private static final List<List<String>> GROUPS = List.of(
            List.of("contact-center-officer"),
            List.of("contact-center-officer", "protected-cases"),
            List.of("supervisor", "protected-cases"));

    @LocalServerPort
    private int port;

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private EngineAuthentication engine;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate database;

    private PortalClient customer;
    private String reference;

    @BeforeEach
    void oneRequestAndManyTasks() {
        customer = new PortalClient(port);
        reference = customer.asks("listed@example.org");
        database.update("""
                insert into act_ru_task (id_, rev_, name_, task_def_key_, priority_, create_time_, due_date_, suspension_state_,
                    execution_id_, proc_inst_id_, proc_def_id_)
                select 'listed-' || n, 1, name_, task_def_key_, 60, now(), now() + n * interval '1 minute', 1,
                    execution_id_, proc_inst_id_, proc_def_id_
                  from act_ru_task cross join generate_series(1, ?) n
                 where proc_inst_id_ = (select id_ from act_ru_execution where business_key_ = ?)""", MANY, reference);
        database.update("""
                insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
                select 'listed-' || n, 1, 1, 'contact-center-officer', 7, 'listed-' || n, 16450
                  from generate_series(1, ?) n""", MANY);
        database.execute("vacuum analyze");
    }

    @AfterEach
    void asItWas() {
        database.update("delete from act_ru_authorization where id_ like 'listed-%'");
        database.update("delete from act_ru_task where id_ like 'listed-%'");
        customer.withdraws(reference);
        database.execute("vacuum analyze");
    }

    @Test
    void eachListIsReadByAnIndexAndCountedAsFarAsSomebodyPages() {
        for (List<String> groups : GROUPS) {
            for (Filter list : engine.as(
                    "somebody", groups, () -> filters.createFilterQuery().list())) {
                assertThat(scannedBy(groups, () -> {
                            List<Task> page = filters.listPage(list.getId(), 0, 15);
                            long count = filters.count(list.getId());
                            assertThat(page).hasSize((int) Math.min(count, 15));
                            assertThat(count).isLessThanOrEqualTo(500);
                        }))
                        .as(groups + ", " + list.getName())
                        .isEmpty();
            }
        }
    }

    @Test
    void whatStandsOnCardsIsReadByAnIndex() {
        String task = tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(Task::getId)
                .filter(id -> !id.startsWith("listed-"))
                .findFirst()
                .orElseThrow();

        for (List<String> groups : GROUPS.subList(0, 2)) {
            assertThat(scannedBy(
                            groups,
                            () -> assertThat(runtime.createVariableInstanceQuery()
                                            .variableScopeIdIn(task)
                                            .variableName("referenceNumber")
                                            .list())
                                    .hasSize(1)))
                    .isEmpty();
        }
    }

    @Test
    void whoSeesWhatIsAsBefore() {
        assertThat(reviews(List.of("contact-center-officer")))
                .hasSize(15)
                .first()
                .isEqualTo("listed-1");
        assertThat(reviews(List.of("supervisor"))).first().isEqualTo("listed-1");
        assertThat(reviews(List.of("protected-cases"))).noneMatch(task -> task.startsWith("listed-"));
    }

    private List<String> reviews(List<String> groups) {
        String list = filters.createFilterQuery()
                .filterName("Review: routine")
                .singleResult()
                .getId();
        return engine.as("somebody", groups, () -> tasksOf(list));
    }

    private List<String> tasksOf(String list) {
        List<Task> page = filters.listPage(list, 0, 15);
        return page.stream().map(Task::getId).toList();
    }

    /** The large tables that were read from end to end, by PostgreSQL's statistics of the transaction. */
    private List<String> scannedBy(List<String> groups, Runnable reads) {
        return new TransactionTemplate(transactions).execute(transaction -> {
            engine.as("somebody", groups, () -> {
                reads.run();
                return null;
            });
            return database.queryForList(
                    "select relname from pg_stat_xact_user_tables where seq_scan > 0"
                            + " and relname in ('act_ru_task', 'act_ru_authorization')",
                    String.class);
        });
    }
}
