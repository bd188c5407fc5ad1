package frontdesk.engine.failure;

import static frontdesk.engine.authorization.TrustedListenerWrapper.trusted;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Has an instance that passes an element put an end to the incidents of calls that had failed there. */
@Component
class FailedCallBpmnParseListener extends AbstractBpmnParseListener {
    /** Called once the whole process is read. */
    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        addTo(process);
    }

    private static void addTo(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, trusted(FailedCallBpmnParseListener::passed));
            addTo(activity);
        }
    }

    private static void passed(DelegateExecution execution) {
        ExecutionEntity instance = ((ExecutionEntity) execution).getProcessInstance();
        FailedCallIncidents.of(instance, execution.getCurrentActivityId()).forEach(IncidentEntity::resolve);
    }
}
