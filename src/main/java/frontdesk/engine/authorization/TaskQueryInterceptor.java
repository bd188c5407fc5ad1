package frontdesk.engine.authorization;

import java.sql.Connection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;

/**
 * Writes the engine's queries for tasks and variables so that PostgreSQL answers them by an index. The engine joins each row
 * with all grants that the reader has and sorts what comes out, to throw away duplicates; since each open task has a grant of
 * its own, where many are open a list takes seconds and its count minutes. Here the grant is looked up row by row, in the
 * order of the list, until there are enough. What does not look as expected stays as it is.
 */
@Intercepts(
        @Signature(
                type = StatementHandler.class,
                method = "prepare",
                args = {Connection.class, Integer.class}))
final class TaskQueryInterceptor implements Interceptor {
    private static final Pattern JOINED_GRANTS = Pattern.compile(
            "(inner|left) join\\s*\\(\\s*SELECT A\\.\\*\\s+(FROM ACT_RU_AUTHORIZATION A\\s+WHERE .*?)\\)\\s*AUTH ON"
                    + " \\(\\s*AUTH\\.RESOURCE_ID_ (IN \\([^)]*\\))\\s*\\)(\\s*WHERE)",
            Pattern.DOTALL);

    /** One is enough, and no duplicates come of it. */
    private static final String LOOKED_UP_GRANT =
            "$1 join lateral (select A.RESOURCE_ID_ $2 and A.RESOURCE_ID_ $3%s limit 1) AUTH on true$4";

    /** What grants for tasks are about, as literals: of those for everything of its kind, few are left to look at. */
    private static final String FOR_TASKS = " and A.RESOURCE_TYPE_ in (%d, %d)"
            .formatted(Resources.TASK.resourceType(), Resources.PROCESS_DEFINITION.resourceType());

    /** Which find one row at most for each task. */
    private static final Pattern SINGLE_ROWS = Pattern.compile("(left|inner) join\\s+(ACT_RE_PROCDEF D"
            + " on RES\\.PROC_DEF_ID_ = D\\.ID_|ACT_RU_EXECUTION E on RES\\.PROC_INST_ID_ = E\\.ID_)");

    private static final Pattern OTHER_STEPS = Pattern.compile("RES\\.TASK_DEF_KEY_ not in\\s*(\\([?,\\s]*\\))");

    /** The steps of waiting tasks, each found from the one before by the index, since they are few. */
    private static final String OTHER_STEPS_BY_INDEX = """
            RES.TASK_DEF_KEY_ = any (array(
                with recursive steps as (
                    select min(task_def_key_) as step from ACT_RU_TASK where assignee_ is null
                    union all
                    select (select min(task_def_key_) from ACT_RU_TASK where assignee_ is null and task_def_key_ > step)
                      from steps where step is not null)
                select step from steps where step not in $1))""";

    private static final String UNASSIGNED = "RES.ASSIGNEE_ IS NULL";
    private static final String MOST_PRESSING = " order by RES.PRIORITY_ desc, RES.DUE_DATE_";

    private static final Pattern WITHOUT_DUPLICATES = Pattern.compile("select\\s+distinct", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOIN = Pattern.compile("\\bjoin\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT =
            Pattern.compile("\\s*SELECT COUNT\\(\\*\\) FROM \\(.*\\)[^)]*", Pattern.DOTALL);

    @Override
    public Object intercept(Invocation call) throws Throwable {
        BoundSql statement = ((StatementHandler) call.getTarget()).getBoundSql();
        if (statement.getParameterObject() instanceof TaskQueryImpl query) {
            boolean isPlain = query.getQueries().size() == 1;
            replace(statement, bounded(tasksByIndex(statement.getSql(), isPlain), query.getMaxResults()));
        } else if (statement.getParameterObject() instanceof VariableInstanceQueryImpl) {
            replace(statement, grantsByIndex(statement.getSql(), ""));
        }
        return call.proceed();
    }

    private static void replace(BoundSql statement, String sql) {
        SystemMetaObject.forObject(statement).setValue("sql", sql);
    }

    /**
     * The same question, and its parameters in the same order.
     *
     * @param isPlain whether no part of it is one of several possibilities, of which each would have its own tasks
     */
    static String tasksByIndex(String sql, boolean isPlain) {
        Matcher joined = JOINED_GRANTS.matcher(sql);
        boolean hasSingleRows = joined.find() && hasSingleRows(sql.substring(0, joined.start()));
        String granted = grantsByIndex(sql, FOR_TASKS);
        String ofSteps = isPlain && granted.contains(UNASSIGNED)
                ? OTHER_STEPS.matcher(granted).replaceFirst(OTHER_STEPS_BY_INDEX)
                : granted;
        return hasSingleRows ? WITHOUT_DUPLICATES.matcher(ofSteps).replaceFirst("select") : ofSteps;
    }

    private static String grantsByIndex(String sql, String narrower) {
        return JOINED_GRANTS.matcher(sql).replaceFirst(LOOKED_UP_GRANT.formatted(narrower));
    }

    private static boolean hasSingleRows(String joins) {
        return !JOIN.matcher(SINGLE_ROWS.matcher(joins).replaceAll("")).find();
    }

    /** Counts no further than that, where it counts, in the order of the lists; the engine itself bounds lists alone. */
    static String bounded(String sql, int atMost) {
        if (atMost == Integer.MAX_VALUE || !COUNT.matcher(sql).matches()) {
            return sql;
        }
        int end = sql.lastIndexOf(')');
        String order = WITHOUT_DUPLICATES.matcher(sql).find() ? "" : MOST_PRESSING;
        return sql.substring(0, end) + order + " limit " + atMost + sql.substring(end);
    }
}
