package frontdesk.engine.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

/**
 * Counts every step that was entered and every flow that was taken, by process key and business key, as the engine
 * reports them; what was rolled back does not count.
 */
public final class PathCoveragePlugin extends AbstractProcessEnginePlugin {
    private final Map<Walk, Integer> walks = new ConcurrentHashMap<>();

    /** One case at one step or flow. */
    private record Walk(String processKey, String businessKey, String id) {}

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>(
                Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElseGet(List::of));
        listeners.add(new Listens());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    /** How often each step and flow of a process was walked by the cases with such business keys. */
    public Map<String, Integer> counted(String processKey, Predicate<String> businessKeys) {
        return walks.entrySet().stream()
                .filter(walk -> walk.getKey().processKey().equals(processKey))
                .filter(walk -> businessKeys.test(walk.getKey().businessKey()))
                .collect(Collectors.toMap(walk -> walk.getKey().id(), Map.Entry::getValue, Integer::sum));
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
            return execution -> {
                var walk = new Walk(
                        processKey,
                        Optional.ofNullable(execution.getProcessBusinessKey()).orElse(""),
                        id);
                Context.getCommandContext()
                        .getTransactionContext()
                        .addTransactionListener(
                                TransactionState.COMMITTED, committed -> walks.merge(walk, 1, Integer::sum));
            };
        }
    }
}
