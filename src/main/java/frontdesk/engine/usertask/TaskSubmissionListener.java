package frontdesk.engine.usertask;

import frontdesk.domain.request.PrintableText;
import frontdesk.engine.process.ProcessRegistry;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.process.Variable;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.stereotype.Component;

/**
 * Judges what an officer submits, at whatever endpoint, before the flow goes on; a refusal undoes the completion. It acts
 * as the element ends and not as the task completes, since the engine answers 400 to a refusal here and 500 there.
 * What neither the flow nor a form of its model declares as a variable leaves the engine with the task.
 */
@Component
class TaskSubmissionListener implements ExecutionListener {
    /** What the forms allow; other endpoints must not let in more than Frontdesk's tables and messages can hold. */
    private static final int LONGEST_TEXT = 2000;

    private final UserTaskHandlers officerTasks;
    private final ProcessRegistry flows;
    private final ModelledTasks modelled;

    TaskSubmissionListener(UserTaskHandlers officerTasks, ProcessRegistry flows, ModelledTasks modelled) {
        this.officerTasks = officerTasks;
        this.flows = flows;
        this.modelled = modelled;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (!execution.isCanceled()) {
            flows.behind(execution)
                    .ifPresent(flow -> officerTasks
                            .find(execution.getProcessDefinitionId(), execution.getCurrentActivityId())
                            .ifPresent(task -> judge(task, flow, execution)));
        }
    }

    private void judge(UserTaskHandler task, ProcessVariables flow, DelegateExecution execution) {
        try {
            task.inputVariables().forEach(name -> refuseIfNoText(name, execution.getVariable(name)));
            task.complete(execution);
        } catch (UserTaskHandler.SubmissionRejectedException refusal) {
            Object about = refusal.field().<Object>map(field -> field).orElseGet(execution::getCurrentActivityId);
            throw new FormFieldValidationException(about, refusal.getMessage());
        } catch (Variable.OfOtherType refusal) {
            throw new FormFieldValidationException(execution.getCurrentActivityId(), refusal.getMessage());
        }
        Set<String> declared = flow.names();
        Set<String> added = modelled.variables(execution.getProcessDefinitionId());
        execution.getVariableNames().stream()
                .filter(name -> !declared.contains(name) && !added.contains(name))
                .forEach(execution::removeVariable);
    }

    private static void refuseIfNoText(String name, Object value) {
        if (value instanceof String text && text.length() > LONGEST_TEXT) {
            throw new UserTaskHandler.SubmissionRejectedException(
                    name,
                    "This text is %d characters long; at most %d are possible.".formatted(text.length(), LONGEST_TEXT));
        }
        if (value instanceof String text && !PrintableText.isPrintable(text)) {
            throw new UserTaskHandler.SubmissionRejectedException(
                    name, "This text holds characters that cannot be seen; write it again without them.");
        }
    }
}
