package frontdesk.engine.loop;

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
}
