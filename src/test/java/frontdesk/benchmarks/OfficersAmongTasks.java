package frontdesk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.FrontdeskApplication;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.support.PostgreSqlServer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What officers and supervisors wait for while 100,000 tasks are open: the first page of each list, as Tasklist asks for
 * it, its cards and the counts, the next task, any request by each of its keys, and the supervisors' page. One call after
 * the other, over HTTP. Of each kind it also says which tables PostgreSQL read from end to end.
 */
public final class OfficersAmongTasks {
    private static final String TEN_IN_THE_MORNING = "2026-12-01T15:00:00Z";
    private static final String OUTSIDE = "outside";
    private static final String RARE = "rare";

    /** As Tasklist asks: a page of HAL, which has the number of all in it. */
    private static final Map<String, String> HAL = Map.of("Accept", "application/hal+json");

    private static final String PAGE = """
            {"sorting": [{"sortBy": "priority", "sortOrder": "desc"}, {"sortBy": "dueDate", "sortOrder": "asc"}]}""";

    private final JdbcTemplate database;
    private final ConfigurableApplicationContext frontdesk;
    private final MeasuredCalls calls;

    private OfficersAmongTasks(ConfigurableApplicationContext frontdesk) {
        this.frontdesk = frontdesk;
        this.database = frontdesk.getBean(JdbcTemplate.class);
        this.calls = new MeasuredCalls(database);
    }

    /** @param arguments how many tasks are open, 100,000 where nothing is said */
    public static void main(String[] arguments) throws Exception {
        int open = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        try (ConfigurableApplicationContext frontdesk = new SpringApplicationBuilder(FrontdeskApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + PostgreSqlServer.freshDatabase(),
                        "--frontdesk.demo.enabled=true",
                        "--frontdesk.demo.start-at=" + TEN_IN_THE_MORNING)) {
            new OfficersAmongTasks(frontdesk).measure(open);
        }
    }

    private void measure(int open) throws Exception {
        Stopwatch.time(
                "  copies of tasks",
                open,
                () -> new TaskCopies(database, frontdesk.getBean(PlatformTransactionManager.class)).fillUpTo(open));
        account(OUTSIDE, List.of("supervisor"));
        account(RARE, List.of("contact-center-officer"));
        for (String name : List.of("officer2", "officer", "supervisor", OUTSIDE)) {
            lists(caller(name), name);
        }
        searches(caller("officer"));
        next();
        FrontdeskHttpClient supervisor = caller("supervisor");
        calls.measure("supervisor, workload", () -> supervisor.get("/api/v1/workload"), 200);
        calls.measure("supervisor, tasks of a list", () -> supervisor.get("/api/v1/workload/tasks?list=Calls"), 200);
        calls.measure(
                "supervisor, tasks of a person",
                () -> supervisor.get("/api/v1/workload/tasks?account=colleague-20"),
                200);
        String task = database.queryForObject(
                "select min(id_) from act_ru_task where task_def_key_ = 'verify-identity'", String.class);
        calls.measure(
                "supervisor, who may do a task", () -> supervisor.get("/api/v1/workload/assignees?task=" + task), 200);
    }

    private void lists(FrontdeskHttpClient caller, String name) {
        for (JsonNode list : caller.get("/engine-rest/filter?resourceType=Task").json()) {
            String address = "/engine-rest/filter/" + list.get("id").asText() + "/list?firstResult=0&maxResults=15";
            calls.measure(name + ", list " + list.get("name").asText(), () -> caller.post(address, PAGE, HAL), 200);
        }
        String seen = StreamSupport.stream(
                        caller.post("/engine-rest/task?maxResults=15", PAGE)
                                .json()
                                .spliterator(),
                        false)
                .map(task -> "\"" + task.get("id").asText() + "\"")
                .collect(Collectors.joining(", ", "{\"tasks\": [", "]}"));
        calls.measure(name + ", cards", () -> caller.post("/api/v1/tasks/cards", seen), 200);
        calls.measure(name + ", counts", () -> caller.get("/api/v1/tasks/lists"), 200);
    }

    private void searches(FrontdeskHttpClient officer) {
        Map<String, Object> somebody = database.queryForMap("""
                select reference_number, requester_email, requester_phone,
                       (select min(text_value) from request_fact f
                         where f.reference_number = r.reference_number and name = 'receiptNumber') as receipt,
                       (select min(text_value) from request_fact f
                         where f.reference_number = r.reference_number and name = 'aNumber') as person
                  from request r
                 where kind = 'appointment-request' and not is_protected
                   and exists (select 1 from request_fact f where f.reference_number = r.reference_number
                       and name = 'receiptNumber')
                   and exists (select 1 from request_fact f where f.reference_number = r.reference_number
                       and name = 'aNumber')
                 order by requester_phone desc limit 1""");
        somebody.forEach((what, key) -> search(officer, what.replace('_', ' '), String.valueOf(key)));
        search(officer, "rare name", "aoaez");
        search(officer, "common name", "maria");
        search(officer, "shortest name", "ma");
    }

    private void search(FrontdeskHttpClient officer, String what, String query) {
        String body = "{\"query\": \"" + query + "\"}";
        calls.measure("officer, search by " + what, () -> officer.post("/api/v1/requests/search", body), 200);
    }

    private void next() {
        next("officer2", "anything");
        next("officer", "anything or protected");
        next("supervisor", "a supervisor's");
        caller("supervisor").put("/api/v1/accounts/" + RARE + "/skills", """
                {"languages": ["es"], "kinds": ["biometrics-reschedule"]}""").expect(200, 204);
        next(RARE, "rare skills");
        database.update(
                "update act_ru_task set assignee_ = 'holder-of-all' where assignee_ is null and priority_ >= 55");
        next("officer", "all pressing ones held");
        next(RARE, "rare skills, nothing left");
        database.update("update act_ru_task set assignee_ = null where assignee_ = 'holder-of-all'");
    }

    /** After each try it is given back, by the database and not by the way that is measured. */
    private void next(String name, String what) {
        FrontdeskHttpClient caller = caller(name);
        calls.measure(
                "next, " + what,
                () -> caller.post("/api/v1/tasks/next", ""),
                answer -> database.update("update act_ru_task set assignee_ = null where assignee_ = ?", name),
                200,
                204);
    }

    private FrontdeskHttpClient caller(String name) {
        int port = Integer.parseInt(frontdesk.getEnvironment().getProperty("local.server.port"));
        return FrontdeskHttpClient.as(name, port);
    }

    private void account(String name, List<String> groups) {
        IdentityService identities = frontdesk.getBean(IdentityService.class);
        User user = identities.newUser(name);
        user.setPassword(name + "-demo-2026");
        identities.saveUser(user);
        groups.forEach(group -> identities.createMembership(name, group));
    }
}
