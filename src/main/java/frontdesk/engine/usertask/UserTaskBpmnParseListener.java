package frontdesk.engine.usertask;

import static frontdesk.engine.authorization.TrustedListenerWrapper.trusted;

import frontdesk.engine.protectedcase.ProtectedTaskListener;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Has every user task that is deployed, whoever drew it, guard protected cases, lay out its brief and judge what is
 * submitted. Built-in listeners, so that a caller who asks the engine to skip custom listeners does not skip these.
 */
@Component
class UserTaskBpmnParseListener extends AbstractBpmnParseListener {
    private final ProtectedTaskListener protection;
    private final TaskBriefListener brief;
    private final TaskSubmissionListener submission;

    UserTaskBpmnParseListener(
            ProtectedTaskListener protection, TaskBriefListener brief, TaskSubmissionListener submission) {
        this.protection = protection;
        this.brief = brief;
        this.submission = submission;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        Set<Expression> groups = task.getCandidateGroupIdExpressions();
        List<Expression> guarded = groups.stream().map(protection::guarded).toList();
        groups.clear();
        groups.addAll(guarded);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, trusted((TaskListener) protection));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, trusted((TaskListener) brief));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, trusted((TaskListener) brief));
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, trusted((ExecutionListener) submission));
    }
}
