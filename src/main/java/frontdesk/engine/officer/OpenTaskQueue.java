package frontdesk.engine.officer;

import frontdesk.domain.officer.Skills;
import frontdesk.domain.request.AccessRole;
import frontdesk.domain.request.Language;
import frontdesk.engine.officer.NextTask.Claimed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The open tasks that nobody holds, in the order of Tasklist's lists, as rows of the engine. Its own queries neither lock
 * nor end with the first tasks: they sort all that are open.
 */
@Component
class OpenTaskQueue {
    /**
     * Twenty are looked at together: about as many calls as are worked on at the same moment. That number and the groups
     * stand in the text, so that PostgreSQL always plans for them: it reads by the order where many tasks are offered to a
     * group, and by the group where few are. By the assignee first, though there is none, for the sake of the index.
     */
    private static final String MOST_PRESSING = """
            select id_, priority_, due_date_ from act_ru_task task
             where %s and suspension_state_ = 1 and id_ not in (:passed)
               and exists (select 1 from act_ru_identitylink offer
                            where offer.task_id_ = task.id_ and offer.type_ = 'candidate'
                              and offer.group_id_ in (%s))
               %s
             order by assignee_, priority_ desc, due_date_
             limit 20""";

    /**
     * One row, and not the first of the list above that nobody has locked: H2 would lock all of them, to sort them. What
     * somebody has claimed or completed since the list was read is not found.
     */
    private static final String LOCKED = """
            select id_, name_, due_date_,
                   (select business_key_ from act_ru_execution instance where instance.id_ = task.proc_inst_id_)
                       as business_key
              from act_ru_task task
             where id_ = :id and (assignee_ is null or assignee_ in (:absent)) and suspension_state_ = 1
               for update skip locked""";

    /** A task that belongs to no request, such as one of a draft of a model, asks for no skill. */
    private static final String CAN_DO = """
            and not exists (select 1 from request asked
                             where asked.process_instance_id = task.proc_inst_id_
                               and (%s))""";

    private static final String HELD_BY_NOBODY = "assignee_ is null";
    private static final String HELD_BY_ABSENT = "assignee_ = :holder";

    /** As the lists are ordered, across both of what nobody and what absent colleagues hold. */
    private static final Comparator<Open> MOST_PRESSING_FIRST = Comparator.comparingInt(Open::priority)
            .reversed()
            .thenComparing(open -> open.due().orElse(Instant.MAX));

    /** No task has this id, and nobody this account; a list must not be empty. */
    private static final String NONE = "";

    private final JdbcClient database;
    private final TransactionTemplate savepoints;

    OpenTaskQueue(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.savepoints = new TransactionTemplate(transactions);
        savepoints.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Keeps further calls of the same officer waiting until the transaction ends. */
    void takeTurn(String account) {
        if (!isLocked(account)) {
            begin(account);
            isLocked(account);
        }
    }

    private boolean isLocked(String account) {
        return database.sql("select account from next_task_turn where account = :account for update")
                .param("account", account)
                .query(String.class)
                .optional()
                .isPresent();
    }

    private void begin(String account) {
        try {
            savepoints.executeWithoutResult(
                    savepoint -> database.sql("insert into next_task_turn (account) values (:account)")
                            .param("account", account)
                            .update());
        } catch (DuplicateKeyException begunAtThisMoment) {
            // By another call of the same officer, whose row is as good.
            return;
        }
    }

    /** How many open tasks the officer holds. */
    int heldBy(String account) {
        return database.sql("select count(*) from act_ru_task where assignee_ = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    /**
     * Locks the most pressing task that is offered to one of these roles until the transaction ends. What others have
     * locked is passed over: they are taking it at this moment.
     *
     * @param skills what the task may ask for
     * @param absent accounts that may hold it; what others hold is not looked at
     * @param refused the ids of tasks that are not looked at
     */
    Optional<Claimed> lockMostPressing(Set<AccessRole> roles, Skills skills, Set<String> absent, Set<String> refused) {
        Set<String> passed = new HashSet<>(refused);
        List<String> page = mostPressing(roles, skills, absent, passed);
        Optional<Claimed> locked = firstLocked(page, absent);
        while (locked.isEmpty() && !page.isEmpty()) {
            passed.addAll(page);
            page = mostPressing(roles, skills, absent, passed);
            locked = firstLocked(page, absent);
        }
        return locked;
    }

    /** A statement for each holder, by the index: of all together the database would sort all that are open. */
    private List<String> mostPressing(Set<AccessRole> roles, Skills skills, Set<String> absent, Set<String> passed) {
        Stream<Open> nobodys = mostPressing(HELD_BY_NOBODY, NONE, roles, skills, passed);
        Stream<Open> theirs =
                absent.stream().flatMap(account -> mostPressing(HELD_BY_ABSENT, account, roles, skills, passed));
        return Stream.concat(nobodys, theirs)
                .sorted(MOST_PRESSING_FIRST)
                .map(Open::id)
                .toList();
    }

    private Stream<Open> mostPressing(
            String held, String holder, Set<AccessRole> roles, Skills skills, Set<String> passed) {
        String groups = roles.stream().map(AccessRole::group).collect(Collectors.joining("', '", "'", "'"));
        return database
                .sql(MOST_PRESSING.formatted(held, groups, canDo(skills)))
                .param("holder", holder)
                .param("passed", orNone(passed))
                .param(
                        "languages",
                        skills.languages().stream().map(Language::code).toList())
                .param("kinds", skills.kinds())
                .query((row, number) -> new Open(row.getString("id_"), row.getInt("priority_"), due(row)))
                .list()
                .stream();
    }

    private static Set<String> orNone(Set<String> values) {
        return values.isEmpty() ? Set.of(NONE) : values;
    }

    /** Nothing for whoever can do all, who are most. */
    private static String canDo(Skills skills) {
        List<String> lacks = new ArrayList<>();
        if (!skills.languages().isEmpty()) {
            lacks.add("asked.requester_language not in (:languages)");
        }
        if (!skills.kinds().isEmpty()) {
            lacks.add("asked.kind not in (:kinds)");
        }
        return lacks.isEmpty() ? "" : CAN_DO.formatted(String.join(" or ", lacks));
    }

    private Optional<Claimed> firstLocked(List<String> page, Set<String> absent) {
        return page.stream()
                .map(id -> locked(id, absent))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Claimed> locked(String id, Set<String> absent) {
        return database.sql(LOCKED)
                .param("id", id)
                .param("absent", orNone(absent))
                .query((row, number) -> task(row))
                .optional();
    }

    private static Claimed task(ResultSet row) throws SQLException {
        return new Claimed(
                row.getString("id_"),
                row.getString("name_"),
                Optional.ofNullable(row.getString("business_key")),
                due(row));
    }

    private static Optional<Instant> due(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getTimestamp("due_date_")).map(Timestamp::toInstant);
    }

    private record Open(String id, int priority, Optional<Instant> due) {}
}
