package frontdesk.engine.job;

import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** Does a kind of job that belongs to no instance. */
final class StandaloneJobHandler implements JobHandler<StandaloneJobHandler.Key> {
    private final String type;
    private final Consumer<String> work;

    /** @param work is told the job's key; what it throws is a failed try */
    StandaloneJobHandler(String type, Consumer<String> work) {
        this.type = type;
        this.work = work;
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public void execute(Key key, ExecutionEntity none, CommandContext context, String tenant) {
        work.accept(key.toCanonicalString());
    }

    @Override
    public Key newConfiguration(String canonical) {
        return new Key(canonical);
    }

    /** Nothing to clear up: what the job is about is kept elsewhere. */
    @Override
    public void onDelete(Key key, JobEntity job) {}

    /** What the job is about. */
    record Key(String toCanonicalString) implements JobHandlerConfiguration {}
}
