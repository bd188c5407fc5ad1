package frontdesk.engine.duetime;

import frontdesk.ports.failure.TransactionRetry;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves what is due, open tasks and waiting timers, where it was counted in working time that has changed. */
@Component
class DueTimes {
    /** So many at most are moved in one transaction. */
    private static final int BATCH = 100;

    private static final String TASKS = """
            select id_ from act_ru_task
             where id_ > :last and due_date_ >= :from and create_time_ < :until
             order by id_
             limit %d""".formatted(BATCH);

    private static final String TIMERS = """
            select id_ from act_ru_job
             where id_ > :last and type_ = 'timer' and duedate_ >= :from and create_time_ < :until
               and job_def_id_ is not null
             order by id_
             limit %d""".formatted(BATCH);

    /** How a definition of timers names the expression of a date. */
    private static final String DATE = "DATE: ";

    private final JdbcClient database;
    private final ProcessEngineConfigurationImpl engine;
    private final TransactionRetry transactions;
    private final WorkingTimeRecount recount;

    DueTimes(
            JdbcClient database,
            ProcessEngineConfigurationImpl engine,
            TransactionRetry transactions,
            WorkingTimeRecount recount) {
        this.database = database;
        this.engine = engine;
        this.transactions = transactions;
        this.recount = recount;
    }

    /**
     * Counts all of them anew, in a transaction for each hundred.
     *
     * @return how many have moved
     */
    Moved move(CalendarChange change) {
        return new Moved(
                all(TASKS, change, (context, id) -> moveTask(context, id, change)),
                all(TIMERS, change, (context, id) -> moveTimer(context, id, change)));
    }

    private int all(String sql, CalendarChange change, BiPredicate<CommandContext, String> mover) {
        int moved = 0;
        List<String> batch = batch(sql, "", change);
        while (!batch.isEmpty()) {
            List<String> ids = batch;
            moved += transactions.execute(() -> each(ids, mover));
            batch = batch(sql, ids.get(ids.size() - 1), change);
        }
        return moved;
    }

    private List<String> batch(String sql, String last, CalendarChange change) {
        return database.sql(sql)
                .param("last", last)
                .param("from", Timestamp.from(change.from()))
                .param("until", Timestamp.from(change.until()))
                .query(String.class)
                .list();
    }

    private int each(List<String> ids, BiPredicate<CommandContext, String> mover) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() ->
                        (int) ids.stream().filter(id -> mover.test(context, id)).count()));
    }

    private boolean moveTask(CommandContext context, String id, CalendarChange change) {
        Optional<TaskEntity> open = Optional.ofNullable(context.getTaskManager().findTaskById(id))
                .filter(task -> task.getTaskDefinition() != null && task.getDueDate() != null);
        return open.flatMap(task -> Optional.ofNullable(task.getTaskDefinition().getDueDateExpression())
                        .flatMap(expression ->
                                recount.moved(expression, task, task.getCreateTime(), task.getDueDate(), change)))
                .map(due -> {
                    TaskEntity task = open.orElseThrow();
                    task.setDueDate(due);
                    task.triggerUpdateEvent();
                    return true;
                })
                .orElse(false);
    }

    private boolean moveTimer(CommandContext context, String id, CalendarChange change) {
        Optional<JobEntity> waiting = Optional.ofNullable(
                        context.getJobManager().findJobById(id))
                .filter(job -> job.getDuedate() != null && job.getExecution() != null);
        return waiting.flatMap(job -> Optional.ofNullable(job.getJobDefinition().getJobConfiguration())
                        .filter(text -> text.startsWith(DATE))
                        .map(text -> engine.getExpressionManager().createExpression(text.substring(DATE.length())))
                        .flatMap(expression -> recount.moved(
                                expression, job.getExecution(), job.getCreateTime(), job.getDuedate(), change)))
                .map(due -> {
                    waiting.orElseThrow().setDuedate(due);
                    return true;
                })
                .orElse(false);
    }
}
