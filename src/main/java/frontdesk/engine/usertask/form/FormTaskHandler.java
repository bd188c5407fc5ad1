package frontdesk.engine.usertask.form;

import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.UserTaskHandler;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * What is done around a user task without code: its brief is laid out, what was submitted is held against its form, and
 * all answers are noted for colleagues, so that nothing typed is lost.
 */
record FormTaskHandler(FormTask task, Requests requests) implements UserTaskHandler {
    @Override
    public Set<Variable<?>> inputs() {
        return task.inputs();
    }

    @Override
    public Set<String> briefVariables() {
        return task.briefVariables();
    }

    @Override
    public Map<String, Object> brief(DelegateTask created) {
        return task.brief().of(created);
    }

    @Override
    public void complete(DelegateExecution execution) {
        String answers = task.accept(execution).entrySet().stream()
                .map(answer -> answer.getKey() + ": " + answer.getValue())
                .collect(Collectors.joining("\n"));
        if (!answers.isEmpty()) {
            new Submission(execution).keepNote(requests, task.label() + "\n" + answers);
        }
    }
}
