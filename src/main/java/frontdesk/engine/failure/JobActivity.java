package frontdesk.engine.failure;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * Where a job does its work, or where it failed: one job may walk several steps.
 *
 * @param step the step's id, or the job handler's type where the job belongs to no flow
 * @param label the diagram's words for the step
 */
public record JobActivity(String step, String label) {
    /** To be asked within a command of the engine. */
    public static JobActivity of(JobEntity job) {
        return Optional.ofNullable(job.getProcessDefinitionId())
                .map(Context.getProcessEngineConfiguration().getDeploymentCache()::findDeployedProcessDefinitionById)
                .flatMap(flow -> step(job).map(step -> in(flow, step)))
                .orElseGet(() -> new JobActivity(job.getJobHandlerType(), job.getJobHandlerType()));
    }

    /** The step of a flow by its id. */
    public static JobActivity in(ProcessDefinitionEntity flow, String step) {
        String label = Optional.ofNullable(flow.findActivity(step))
                .map(ActivityImpl::getName)
                .filter(name -> !name.isBlank())
                .orElse(step);
        return new JobActivity(step, label);
    }

    private static Optional<String> step(JobEntity job) {
        return Optional.ofNullable(job.getFailedActivityId()).or(() -> Optional.ofNullable(job.getActivityId()));
    }
}
