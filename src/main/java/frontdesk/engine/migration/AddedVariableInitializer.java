package frontdesk.engine.migration;

import frontdesk.engine.process.ProcessRegistry;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.usertask.ModelledTasks;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Gives a moved case the variables that the other version has and its own had not: empty, as a case that starts there has
 * them. Without them a condition of the other version would fail over a name that the engine does not know.
 */
@Component
public class AddedVariableInitializer {
    private final ProcessRegistry flows;
    private final ModelledTasks modelled;

    AddedVariableInitializer(ProcessRegistry flows, ModelledTasks modelled) {
        this.flows = flows;
        this.modelled = modelled;
    }

    /** To be told in the transaction that has moved the case. */
    void setIn(String instance, CommandContext context) {
        ExecutionEntity moved = context.getExecutionManager().findExecutionById(instance);
        flows.behind(moved).map(ProcessVariables::names).ifPresent(declared -> {
            Set<String> missing = new HashSet<>(declared);
            missing.addAll(modelled.variables(moved.getProcessDefinitionId()));
            missing.removeAll(moved.getVariableNamesLocal());
            missing.forEach(name -> moved.setVariableLocal(name, null));
        });
    }
}
