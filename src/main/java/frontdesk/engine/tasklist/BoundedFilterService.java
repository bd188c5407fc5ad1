package frontdesk.engine.tasklist;

import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/**
 * Counts the tasks of a list as far as somebody pages: Tasklist asks for the number with each page, and to count all that
 * are open takes far longer than the page. How many wait in all, the counts beside the lists say.
 */
final class BoundedFilterService extends FilterServiceImpl {
    /** Most pressing first, so that nothing further back is anybody's next. */
    static final int AT_MOST = 500;

    @Override
    public Long count(String filterId) {
        return count(filterId, null);
    }

    @Override
    public Long count(String filterId, Query<?, ?> extendingQuery) {
        return commandExecutor.execute(new BoundedCount(filterId, extendingQuery));
    }

    private static final class BoundedCount extends AbstractExecuteFilterCmd implements Command<Long> {
        private static final long serialVersionUID = 1L;

        private BoundedCount(String filterId, Query<?, ?> extendingQuery) {
            super(filterId, extendingQuery);
        }

        @Override
        public Long execute(CommandContext context) {
            Query<?, ?> tasks = getFilterQuery(context);
            ((ListQueryParameterObject) tasks).setMaxResults(AT_MOST);
            return Math.min(AT_MOST, tasks.count());
        }
    }

    /** Gives it to the engine in place of its own. */
    @Component
    static class Plugin extends AbstractCamundaConfiguration {
        @Override
        public void preInit(SpringProcessEngineConfiguration engine) {
            engine.setFilterService(new BoundedFilterService());
        }
    }
}
