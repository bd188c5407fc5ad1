package frontdesk.engine.failure;

import frontdesk.engine.collision.CollisionDetector;
import frontdesk.ports.failure.ExceptionCauses;
import frontdesk.ports.failure.FlowFailureException;
import frontdesk.ports.failure.GrowingPause;
import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.ports.failure.RedactedException;
import frontdesk.ports.messaging.Notifications.OutsideHours;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.impl.bpmn.parser.FailedJobRetryConfiguration;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandling;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a job whose try has failed. It keeps a plain message, which becomes the incident's; it is tried again
 * by the schedule of its step, or by Frontdesk's where it belongs to no step; and not at all where that could do harm.
 */
public final class FailedJobCommand extends DefaultJobRetryCmd {
    private static final Logger LOG = LoggerFactory.getLogger(FailedJobCommand.class);
    private static final RetrySchedule SCHEDULE = RetrySchedule.FRONTDESK;
    private static final GrowingPause SUSPENDED = new GrowingPause(10, Duration.ofMinutes(1), Duration.ofMinutes(30));

    FailedJobCommand(String jobId, Throwable failure) {
        super(jobId, failure);
    }

    @Override
    public Object execute(CommandContext context) {
        JobEntity job = getJob();
        Optional<OutsideHours> outside = ExceptionCauses.find(exception, OutsideHours.class);
        if (outside.isPresent()) {
            waitUntil(outside.get().next(), outside.get().getMessage(), context, job);
            return null;
        }
        if (waitsForSuspendedFlow(job)) {
            Instant next = SUSPENDED.next(
                    job.getCreateTime().toInstant(), ClockUtil.getCurrentTime().toInstant());
            waitUntil(next, "The flow is suspended; this is done once it goes on.", context, job);
            return null;
        }
        if (ExceptionCauses.find(exception, ManualInterventionException.class).isEmpty()) {
            return super.execute(context);
        }
        job.unlock();
        logException(job);
        job.setRetries(0);
        return null;
    }

    /** Where the engine knows of no schedule, it would give three tries without a pause. */
    @Override
    protected void executeStandardStrategy(CommandContext context) {
        JobEntity job = getJob();
        if (isPartOfABatch(job)) {
            super.executeStandardStrategy(context);
        } else {
            waitBySchedule(job);
            if (job.getProcessInstanceId() == null && job.getRetries() > 0) {
                FlowFailureException.behind(exception).ifPresent(flow -> createIncident(flow, context, job));
            }
            notifyAcquisition(context);
        }
    }

    /**
     * What an instance could not take, or could not begin with, is seen at once at its element, and not after a day of tries:
     * another version of the model may help, time does not. The incident is there until the job is done.
     */
    private static void createIncident(FlowFailureException failure, CommandContext context, JobEntity job) {
        boolean isKnown = !context.getIncidentManager()
                .findIncidentByConfigurationAndIncidentType(job.getId(), Incident.FAILED_JOB_HANDLER_TYPE)
                .isEmpty();
        if (!isKnown) {
            var incident = new IncidentContext();
            incident.setConfiguration(job.getId());
            incident.setProcessDefinitionId(failure.place().definition());
            incident.setActivityId(failure.place().element());
            incident.setFailedActivityId(failure.place().element());
            IncidentHandling.createIncident(Incident.FAILED_JOB_HANDLER_TYPE, incident, failure.getMessage());
        }
    }

    @Override
    protected void logException(JobEntity job) {
        PlainFailureException failure = PlainFailureException.of(exception, job);
        job.setExceptionMessage(failure.getMessage());
        job.setExceptionStacktrace(failure.toString());
        if (Context.getJobExecutorContext() == null) {
            // The job executor logs what fails in its hands, by the same number; what a caller has tried nobody does.
            log(job.getId(), exception);
        }
    }

    /** In the log of the node, under the number that operators are shown. */
    static void log(String jobId, Throwable failure) {
        if (CollisionDetector.isCollision(failure)) {
            LOG.warn("Trace {}: a try has collided with another change", jobId);
        } else {
            LOG.warn("Trace {}: a try has failed", jobId, RedactedException.of(failure));
        }
    }

    /** Jobs of an instance stand still with it; one that belongs to none finds out when it wants to tell it something. */
    private boolean waitsForSuspendedFlow(JobEntity job) {
        return job.getProcessInstanceId() == null
                && !isPartOfABatch(job)
                && ExceptionCauses.find(exception, SuspendedEntityInteractionException.class)
                        .isPresent();
    }

    /** Nothing has failed: all tries are still to come, counted from the first where none was made yet. */
    private void waitUntil(Instant next, String why, CommandContext context, JobEntity job) {
        if (isFirstJobExecution(job)) {
            job.setRetries(freshTries(context, job));
        }
        job.setExceptionMessage(why);
        job.setDuedate(Date.from(next));
        job.unlock();
        notifyAcquisition(context);
    }

    /** How many tries a job has whose schedule begins afresh. */
    public static int freshTries(CommandContext context, JobEntity job) {
        int withoutStep = isPartOfABatch(job) ? JobEntity.DEFAULT_RETRIES : SCHEDULE.tries();
        var engines = new DefaultJobRetryCmd(job.getId(), null);
        return Optional.ofNullable(engines.getCurrentActivity(context, job))
                .map(step -> engines.getFailedJobRetryConfiguration(job, step))
                .map(FailedJobRetryConfiguration::getRetries)
                .orElse(withoutStep);
    }

    private void waitBySchedule(JobEntity job) {
        boolean isFirst = isFirstJobExecution(job);
        logException(job);
        if (isFirst) {
            initializeRetries(job, SCHEDULE.tries());
        }
        job.setDuedate(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(SCHEDULE.pauseWith(job.getRetries() - 1))));
        job.unlock();
        decrementRetries(job);
    }

    /** An operator started the batch and waits for it; a day of trying would only hide what is wrong with it. */
    private static boolean isPartOfABatch(JobEntity job) {
        return job.getBatchId() != null;
    }
}
