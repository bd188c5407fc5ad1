package frontdesk.engine.officer;

import frontdesk.engine.authorization.VisibleTasks;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What officers have typed into the forms of open tasks, one draft for each officer and task, whoever holds it. Kept
 * beside the engine, whose history never has it; it goes with the task's row. To an officer who may not see the task,
 * any more, neither the task nor the draft is there.
 */
@Component
public class TaskDrafts {
    private static final String WHICH = " where task_id = :task and account = :account";
    private static final int LAST_OF_ASCII = 127;

    private final JdbcClient database;
    private final VisibleTasks tasks;
    private final InstantSource clock;

    TaskDrafts(JdbcClient database, VisibleTasks tasks, InstantSource clock) {
        this.database = database;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * Keeps it in place of what was typed before.
     *
     * @param values a JSON object, of at most 20,000 characters
     * @return false where there is no such task, as far as the officer sees
     */
    public boolean save(Officer officer, String taskId, String values) {
        if (!sees(officer, taskId)) {
            return false;
        }
        try {
            return isWritten(officer, taskId, ascii(values));
        } catch (DataIntegrityViolationException taskHasEndedAtThisMoment) {
            return false;
        }
    }

    /** The draft as it was saved, in ASCII; empty where there is none, or no such task as far as the officer sees. */
    public Optional<String> find(Officer officer, String taskId) {
        return sees(officer, taskId)
                ? database.sql("select field_values from task_draft" + WHICH)
                        .param("task", taskId)
                        .param("account", officer.account())
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }

    /** Drops the draft, if there is one; false where there is no such task, as far as the officer sees. */
    public boolean delete(Officer officer, String taskId) {
        if (!sees(officer, taskId)) {
            return false;
        }
        database.sql("delete from task_draft" + WHICH)
                .param("task", taskId)
                .param("account", officer.account())
                .update();
        return true;
    }

    private boolean sees(Officer officer, String taskId) {
        return tasks.show(taskId, officer.account(), officer.groups());
    }

    private boolean isWritten(Officer officer, String taskId, String values) {
        String update = "update task_draft set field_values = :values, saved_at = :now" + WHICH;
        if (write(update, officer, taskId, values)) {
            return true;
        }
        try {
            return write(
                    "insert into task_draft (task_id, account, field_values, saved_at)"
                            + " values (:task, :account, :values, :now)",
                    officer,
                    taskId,
                    values);
        } catch (DuplicateKeyException savedAtThisMoment) {
            return write(update, officer, taskId, values);
        }
    }

    private boolean write(String statement, Officer officer, String taskId, String values) {
        return database.sql(statement)
                        .param("task", taskId)
                        .param("account", officer.account())
                        .param("values", values)
                        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** The same JSON, since only its texts hold other characters; half a character of two is no text to the database. */
    private static String ascii(String json) {
        return json.chars()
                .mapToObj(unit -> unit <= LAST_OF_ASCII ? String.valueOf((char) unit) : "\\u%04x".formatted(unit))
                .collect(Collectors.joining());
    }
}
