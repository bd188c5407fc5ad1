package frontdesk.engine.protectedcase;

import frontdesk.domain.request.AccessRole;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.CaseBecameProtectedEvent;
import frontdesk.ports.request.ProtectedCases;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes open tasks of requests that have become protected away from those who are not trained for it. Who holds such a
 * task gives it back; whoever has the right can take it again.
 */
@Component
class ProtectedTaskRestrictor implements SmartInitializingSingleton {
    /** A database takes so many values in one statement. */
    private static final int PAGE = 500;

    private final ProtectedCases protectedCases;
    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;

    ProtectedTaskRestrictor(ProtectedCases protectedCases, TaskService tasks, ProcessEngineConfigurationImpl engine) {
        this.protectedCases = protectedCases;
        this.tasks = tasks;
        this.engine = engine;
    }

    /**
     * Closes those that were open already when Frontdesk was upgraded from a release that offered them to all officers.
     * Before the application is open, and under the engine's own start-up lock, so that nodes that start together do not
     * write the same twice.
     */
    @Override
    public void afterSingletonsInstantiated() {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            protect(protectedCases.underWay());
            return null;
        });
    }

    @EventListener
    void protect(CaseBecameProtectedEvent happened) {
        protect(happened.requests());
    }

    /** Closes the open tasks of these requests, as far as they are not closed already. */
    private void protect(List<ReferenceNumber> requests) {
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    for (int from = 0; from < requests.size(); from += PAGE) {
                        protectPage(requests.subList(from, Math.min(from + PAGE, requests.size())));
                    }
                    return null;
                }));
    }

    private void protectPage(List<ReferenceNumber> requests) {
        tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(
                        requests.stream().map(ReferenceNumber::value).toArray(String[]::new))
                .list()
                .forEach(this::protect);
    }

    private void protect(Task task) {
        List<String> groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .toList();
        boolean isOfferedToOfficers = groups.contains(AccessRole.OFFICER.group());
        if (isOfferedToOfficers) {
            tasks.deleteCandidateGroup(task.getId(), AccessRole.OFFICER.group());
            tasks.addCandidateGroup(task.getId(), AccessRole.PROTECTED_CASES.group());
        }
        boolean isNews = isOfferedToOfficers || ProtectedTaskAuthorization.keepOutOf(task.getId());
        if (isNews && task.getAssignee() != null) {
            tasks.setAssignee(task.getId(), null);
        }
    }
}
