package frontdesk.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Keeps a completion to what its task takes. The engine itself would let whoever completes a task overwrite any
 * variable of the process.
 */
@Component
class WhatATaskTakes {
    private final OfficerTasks officerTasks;

    WhatATaskTakes(OfficerTasks officerTasks) {
        this.officerTasks = officerTasks;
    }

    /** @throws FormFieldValidationException naming what the task does not take; doors answer 400 to it */
    void check(CommandExecutor engine, String taskId, Map<String, Object> handedIn) {
        Optional.ofNullable(handedIn)
                .map(Map::keySet)
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> definitionKey(engine, taskId)
                        .flatMap(officerTasks::find)
                        .ifPresent(task -> check(task, names)));
    }

    private static void check(OfficerTask task, Collection<String> names) {
        TreeSet<String> surplus = new TreeSet<>(names);
        surplus.removeAll(task.takes());
        if (!surplus.isEmpty()) {
            throw new FormFieldValidationException(
                    surplus.first(),
                    "This task does not take %s; it takes %s."
                            .formatted(String.join(", ", surplus), String.join(", ", new TreeSet<>(task.takes()))));
        }
    }

    private static Optional<String> definitionKey(CommandExecutor engine, String taskId) {
        return Optional.ofNullable(taskId)
                .flatMap(id -> Optional.ofNullable(
                        engine.execute(context -> context.getTaskManager().findTaskById(id))))
                .map(TaskEntity::getTaskDefinitionKey);
    }
}
