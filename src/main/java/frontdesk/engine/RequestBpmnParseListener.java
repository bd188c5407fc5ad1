package frontdesk.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Puts Frontdesk's hands on every model that is deployed, whoever drew it. Built-in listeners, so that a caller who
 * asks the engine to skip custom listeners does not skip these.
 */
@Component
class RequestBpmnParseListener extends AbstractBpmnParseListener {
    private final RequestStartListener beginsWithARequest;
    private final RequestEndListener endsTheRequest;
    private final ProtectedTaskListener protectedTaskListener;
    private final TaskBriefListener laysOutTheBrief;
    private final TaskSubmissionListener judgesWhatIsHandedIn;

    RequestBpmnParseListener(
            RequestStartListener beginsWithARequest,
            RequestEndListener endsTheRequest,
            ProtectedTaskListener protectedTaskListener,
            TaskBriefListener laysOutTheBrief,
            TaskSubmissionListener judgesWhatIsHandedIn) {
        this.beginsWithARequest = beginsWithARequest;
        this.endsTheRequest = endsTheRequest;
        this.protectedTaskListener = protectedTaskListener;
        this.laysOutTheBrief = laysOutTheBrief;
        this.judgesWhatIsHandedIn = judgesWhatIsHandedIn;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, trusted(beginsWithARequest));
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, trusted(endsTheRequest));
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var userTask = (UserTaskActivityBehavior) activity.getActivityBehavior();
        Set<Expression> groups = userTask.getTaskDefinition().getCandidateGroupIdExpressions();
        List<Expression> guarded =
                groups.stream().map(protectedTaskListener::guarded).toList();
        groups.clear();
        groups.addAll(guarded);
        userTask.getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, trustedAtTasks(protectedTaskListener));
        userTask.getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, trustedAtTasks(laysOutTheBrief));
        userTask.getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, trustedAtTasks(laysOutTheBrief));
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, trusted(judgesWhatIsHandedIn));
    }

    /** What Frontdesk itself does needs no permission of the caller's, as with the steps that a model names. */
    private static ExecutionListener trusted(ExecutionListener listener) {
        return execution -> Context.getCommandContext().runWithoutAuthorization(() -> {
            listener.notify(execution);
            return null;
        });
    }

    private static TaskListener trustedAtTasks(TaskListener listener) {
        return task -> Context.getCommandContext().runWithoutAuthorization(() -> {
            listener.notify(task);
            return null;
        });
    }
}
