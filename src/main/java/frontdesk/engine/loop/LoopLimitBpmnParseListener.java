package frontdesk.engine.loop;

import static frontdesk.engine.authorization.TrustedListenerWrapper.trusted;

import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Has every element of every process that is deployed, whoever drew it, count who enters it. */
@Component
class LoopLimitBpmnParseListener extends AbstractBpmnParseListener {
    private final LoopLimitProperties limits;

    LoopLimitBpmnParseListener(LoopLimitProperties limits) {
        this.limits = limits;
    }

    /** Called once the whole process is read. */
    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        addTo(process);
    }

    private void addTo(ScopeImpl scope) {
        Set<ActivityImpl> entries = LoopEntries.of(scope);
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addBuiltInListener(
                    ExecutionListener.EVENTNAME_START,
                    trusted(new LoopLimitListener(limits, entries.contains(activity))),
                    0);
            addTo(activity);
        }
    }
}
