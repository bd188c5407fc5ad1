package frontdesk.engine.officer;

import frontdesk.domain.request.AccessRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works on tasks: the engine's accounts of officers, officers trained for protected cases, and supervisors. */
@Component
public class TaskWorkers {
    private static final List<String> GROUPS = Arrays.stream(AccessRole.values())
            .filter(AccessRole::worksOnTasks)
            .map(AccessRole::group)
            .toList();

    private static final String ROWS = """
            select account.id_ as account, account.first_ as first_name, account.last_ as last_name,
                   membership.group_id_ as member_of
              from act_id_membership membership
              join act_id_user account on account.id_ = membership.user_id_
             where membership.group_id_ in (:groups)""";

    private final JdbcClient database;

    TaskWorkers(JdbcClient database) {
        this.database = database;
    }

    /** All of them, in the order of their accounts. */
    public List<Worker> all() {
        return workers(database.sql(ROWS + " order by account.id_")
                .param("groups", GROUPS)
                .query((row, number) -> worker(row))
                .list());
    }

    /** The one with this account; empty where nobody who works on tasks has it. */
    public Optional<Worker> find(String account) {
        return workers(database.sql(ROWS + " and account.id_ = :account")
                        .param("groups", GROUPS)
                        .param("account", account)
                        .query((row, number) -> worker(row))
                        .list())
                .stream()
                .findFirst();
    }

    /** One for each account, of rows with one role each. */
    private static List<Worker> workers(List<Worker> rows) {
        Map<String, Worker> workers = new LinkedHashMap<>();
        rows.forEach(row -> workers.merge(row.account(), row, Worker::and));
        return List.copyOf(workers.values());
    }

    private static Worker worker(ResultSet row) throws SQLException {
        String account = row.getString("account");
        String name = Stream.of(row.getString("first_name"), row.getString("last_name"))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return new Worker(
                account,
                name.isEmpty() ? account : name,
                AccessRole.ofGroup(row.getString("member_of")).map(Set::of).orElseGet(Set::of));
    }

    /**
     * Somebody who works on tasks.
     *
     * @param name as colleagues know them
     * @param roles of those that work on tasks
     */
    public record Worker(String account, String name, Set<AccessRole> roles) {
        public Worker {
            roles = Set.copyOf(roles);
        }

        private Worker and(Worker sameAccount) {
            Set<AccessRole> all = EnumSet.copyOf(roles);
            all.addAll(sameAccount.roles);
            return new Worker(account, name, all);
        }
    }
}
