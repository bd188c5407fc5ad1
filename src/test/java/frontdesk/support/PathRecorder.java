package frontdesk.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/**
 * Remembers every step that was entered and every flow that was taken, by process key, as the engine reports them; what
 * was rolled back does not count. Being a bean of the tests, it listens in every Spring test.
 */
@Component
public final class PathRecorder extends AbstractProcessEnginePlugin {
    private final Map<String, Set<String>> walked = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>(
                Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElseGet(List::of));
        listeners.add(new Listens());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    /** Whether any instance of the process has been under way. */
    public boolean hasSeen(String processKey) {
        return walked.containsKey(processKey);
    }

    /** What the latest version of the process has and nobody walked, each with its label; in the order of the model. */
    public List<String> neverWalked(String processKey, RepositoryService repository) {
        Set<String> seen = walked.getOrDefault(processKey, Set.of());
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult()
                .getId();
        return pathsOf(repository.getBpmnModelInstance(definition))
                .filter(element -> !seen.contains(element.getId()) && !isWalkedByItsEvent(element, seen))
                .map(element -> "%s (%s)"
                        .formatted(
                                element.getId(),
                                Optional.ofNullable(element.getName()).orElse("no label")))
                .toList();
    }

    /** The engine takes no flow out of an event-based gateway: it goes on at the event that happens. */
    private static boolean isWalkedByItsEvent(FlowElement element, Set<String> seen) {
        return element instanceof SequenceFlow flow
                && flow.getSource() instanceof EventBasedGateway
                && seen.contains(flow.getTarget().getId());
    }

    private static Stream<FlowElement> pathsOf(BpmnModelInstance model) {
        return Stream.concat(
                model.getModelElementsByType(FlowNode.class).stream(),
                model.getModelElementsByType(SequenceFlow.class).stream());
    }

    private final class Listens extends AbstractBpmnParseListener {
        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            listenIn(process, process.getKey());
        }

        private void listenIn(ScopeImpl scope, String processKey) {
            scope.getActivities().forEach(activity -> {
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, walked(processKey, activity.getId()));
                activity.getOutgoingTransitions().stream()
                        .map(TransitionImpl.class::cast)
                        .forEach(flow -> flow.addBuiltInListener(
                                ExecutionListener.EVENTNAME_TAKE, walked(processKey, flow.getId())));
                listenIn(activity, processKey);
            });
        }

        private ExecutionListener walked(String processKey, String id) {
            return execution -> Context.getCommandContext()
                    .getTransactionContext()
                    .addTransactionListener(
                            TransactionState.COMMITTED,
                            committed -> walked.computeIfAbsent(processKey, key -> ConcurrentHashMap.newKeySet())
                                    .add(id));
        }
    }
}
