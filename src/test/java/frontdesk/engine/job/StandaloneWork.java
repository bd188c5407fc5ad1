package frontdesk.engine.job;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Jobs that belong to no flow and do what a test says. Being a bean of the tests, it is there in every Spring test. */
@Component
public final class StandaloneWork implements JobHandler<StandaloneWork.Nothing> {
    public static final String TYPE = "standalone-work";

    private final AtomicReference<Runnable> deed = new AtomicReference<>(() -> {});
    private final ObjectProvider<StandaloneJobs> begun;
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    /** Both are asked for late, since the engine is being built with this handler. */
    StandaloneWork(ObjectProvider<StandaloneJobs> begun, ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.begun = begun;
        this.engine = engine;
    }

    /** What every try does from now on, on this node. */
    public void does(Runnable work) {
        deed.set(work);
    }

    public void failsWith(RuntimeException failure) {
        does(() -> {
            throw failure;
        });
    }

    public void begin(int jobs) {
        begin(jobs, Instant.EPOCH);
    }

    public void begin(int jobs, Instant notBefore) {
        for (int job = 0; job < jobs; job++) {
            begun.getObject().add(TYPE, new Nothing(), notBefore);
        }
    }

    /** The jobs that are still there. */
    public List<Job> jobs() {
        return engine.getObject().getManagementService().createJobQuery().list().stream()
                .filter(job -> ((JobEntity) job).getJobHandlerType().equals(TYPE))
                .toList();
    }

    /** Takes all away, under way or not, as the end of an instance does with its jobs. */
    public void vanishes() {
        List<Job> left = jobs();
        engine.getObject().getCommandExecutorTxRequiresNew().execute(context -> {
            // One that was under way may have ended since.
            left.stream()
                    .map(job -> context.getJobManager().findJobById(job.getId()))
                    .filter(Objects::nonNull)
                    .forEach(JobEntity::delete);
            return left;
        });
    }

    /** From now on other nodes have to do it. */
    public void isNotDoneHere() {
        engine.getObject().getJobExecutor().shutdown();
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(Nothing nothing, ExecutionEntity execution, CommandContext context, String tenant) {
        deed.get().run();
    }

    @Override
    public Nothing newConfiguration(String canonical) {
        return new Nothing();
    }

    @Override
    public void onDelete(Nothing nothing, JobEntity job) {}

    /** There is nothing to tell the work. */
    record Nothing() implements JobHandlerConfiguration {
        @Override
        public String toCanonicalString() {
            return "";
        }
    }
}
