package frontdesk.engine.usertask;

import frontdesk.engine.process.ProcessVariables;
import java.util.Optional;
import java.util.Set;

/** User tasks without code, as a deployed model describes them together with their forms. */
public interface ModelledTasks {
    /**
     * What is done around such a task.
     *
     * @param processDefinitionId that of the model, in its version
     * @return empty where the element is no such task
     */
    Optional<UserTaskHandler> handler(String processDefinitionId, String elementId);

    /** The names of the variables that the model's tasks of this kind add to those of its flow. */
    Set<String> variables(String processDefinitionId);

    /** The flow whose model it is; empty where it is a draft. */
    Optional<ProcessVariables> flow(String processDefinitionId);
}
