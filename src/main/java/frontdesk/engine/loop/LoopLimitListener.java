package frontdesk.engine.loop;

import frontdesk.engine.loop.LoopLimitPlugin.TransactionSteps;
import frontdesk.ports.failure.ManualInterventionException;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * Counts each element that an instance enters, and stops the instance where it goes in circles.
 *
 * @param isLoopEntry whether the element may be entered again and again; what was passed in earlier transactions is
 *     looked up for these alone
 */
record LoopLimitListener(LoopLimitProperties limits, boolean isLoopEntry) implements ExecutionListener {
    @Override
    public void notify(DelegateExecution execution) {
        String instance = execution.getProcessInstanceId();
        String element = execution.getCurrentActivityId();
        TransactionSteps steps = Context.getCommandContext().getSession(TransactionSteps.class);
        int passes = steps.enter(instance, element);
        if (steps.of(instance) > limits.stepsWithoutWait()) {
            throw RunawayInstanceException.withoutWait(label(execution), limits.stepsWithoutWait());
        }
        if (isLoopEntry && passes + earlier(instance, element, execution) > limits.passesPerElement()) {
            throw RunawayInstanceException.passedTooOften(label(execution), limits.passesPerElement());
        }
    }

    private static long earlier(String instance, String element, DelegateExecution execution) {
        return execution
                .getProcessEngineServices()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityId(element)
                .count();
    }

    private static String label(DelegateExecution execution) {
        return Optional.ofNullable(execution.getCurrentActivityName())
                .filter(name -> !name.isBlank())
                .orElseGet(execution::getCurrentActivityId);
    }

    /**
     * An instance goes in circles. Trying again would only go on with that, so that the step becomes an incident at
     * once.
     */
    static final class RunawayInstanceException extends ManualInterventionException {
        private static final long serialVersionUID = 1L;

        private RunawayInstanceException(String sentence) {
            super(sentence);
        }

        /** @param element its label, or its id where it has none */
        static RunawayInstanceException passedTooOften(String element, int most) {
            return new RunawayInstanceException(
                    "The case has come to \"%s\" more than %d times, so its diagram goes in circles. It stops here; correct the"
                                    .formatted(element, most)
                            + " diagram, move the case to it, then try again.");
        }

        /** @param element where it is stopped */
        static RunawayInstanceException withoutWait(String element, int most) {
            return new RunawayInstanceException(
                    "The case has taken more than %d steps without a wait, the last one to \"%s\", so its diagram goes in"
                                    .formatted(most, element)
                            + " circles. It stops here; correct the diagram, move the case to it, then try again.");
        }
    }
}
