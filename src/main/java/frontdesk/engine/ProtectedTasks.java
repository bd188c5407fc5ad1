package frontdesk.engine;

import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.Role;
import frontdesk.ports.RequestsProtected;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes open tasks of requests that have become protected away from those who are not trained for it. Who holds such a
 * task gives it back; whoever has the right can take it again.
 */
@Component
class ProtectedTasks {
    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;

    ProtectedTasks(TaskService tasks, ProcessEngineConfigurationImpl engine) {
        this.tasks = tasks;
        this.engine = engine;
    }

    @EventListener
    void protect(RequestsProtected happened) {
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    happened.requests().forEach(this::protect);
                    return null;
                }));
    }

    private void protect(ReferenceNumber reference) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(reference.value())
                .list()
                .forEach(this::protect);
    }

    private void protect(Task task) {
        List<String> groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .toList();
        if (groups.contains(Role.OFFICER.group())) {
            tasks.deleteCandidateGroup(task.getId(), Role.OFFICER.group());
            tasks.addCandidateGroup(task.getId(), Role.PROTECTED_CASES.group());
        } else {
            OutsideSupervisors.keepOutOf(task.getId());
        }
        if (task.getAssignee() != null) {
            tasks.setAssignee(task.getId(), null);
        }
    }
}
