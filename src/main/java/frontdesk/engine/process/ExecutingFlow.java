package frontdesk.engine.process;

import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Of which flow the instance is whose expression the thread evaluates, so that names mean what they mean there. */
@Component
public class ExecutingFlow {
    private final ThreadLocal<Optional<String>> processKey = ThreadLocal.withInitial(Optional::empty);

    /** The key of the process; empty where no expression of an instance is evaluated. */
    public Optional<String> key() {
        return processKey.get();
    }

    /** Evaluates something in this scope of an instance. */
    public <T> T in(VariableScope scope, Supplier<T> evaluation) {
        Optional<String> before = processKey.get();
        processKey.set(definition(scope).map(ProcessDefinitionEntity::getKey));
        try {
            return evaluation.get();
        } finally {
            processKey.set(before);
        }
    }

    private static Optional<ProcessDefinitionEntity> definition(VariableScope scope) {
        if (scope instanceof ExecutionEntity execution) {
            return Optional.ofNullable(execution.getProcessDefinition());
        }
        return scope instanceof TaskEntity task
                ? Optional.ofNullable(task.getExecution()).map(ExecutionEntity::getProcessDefinition)
                : Optional.empty();
    }
}
