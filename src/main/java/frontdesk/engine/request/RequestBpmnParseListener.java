package frontdesk.engine.request;

import static frontdesk.engine.authorization.TrustedListenerWrapper.trusted;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Has every process that is deployed, whoever drew it, begin with its request and tell how it ended. Built-in listeners,
 * so that a caller who asks the engine to skip custom listeners does not skip these.
 */
@Component
class RequestBpmnParseListener extends AbstractBpmnParseListener {
    private final RequestStartListener start;
    private final RequestEndListener end;

    RequestBpmnParseListener(RequestStartListener start, RequestEndListener end) {
        this.start = start;
        this.end = end;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, trusted(start));
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, trusted(end));
    }
}
