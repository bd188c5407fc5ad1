package frontdesk.engine.usertask.assignment;

import frontdesk.domain.request.AccessRole;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

/**
 * Who may do a task, and so may hold it, own it or be a candidate for it: members of the groups that it is offered to,
 * and supervisors. A task that is offered to officers trained for protected cases alone is for those, whoever assigns it.
 */
public final class TaskHolders {
    private TaskHolders() {}

    /** Whether the user has the task by a group already, and needs no grant of their own. */
    static boolean haveByGroup(Task task, String user) {
        Set<AccessRole> roles = rolesOf(user);
        return roles.contains(AccessRole.SUPERVISOR) || offeredTo(task).stream().anyMatch(roles::contains);
    }

    /** Whether the user may do the task. */
    static boolean mayDo(Task task, String user) {
        return mayDo(offeredTo(task), rolesOf(user));
    }

    /**
     * Whether somebody may do a task.
     *
     * @param offered to whom the task is offered, of those who work on tasks
     * @param roles of whoever would do it
     */
    public static boolean mayDo(Set<AccessRole> offered, Set<AccessRole> roles) {
        if (isGuarded(offered)) {
            return roles.contains(AccessRole.PROTECTED_CASES);
        }
        return roles.contains(AccessRole.SUPERVISOR)
                || (offered.isEmpty() ? !roles.isEmpty() : offered.stream().anyMatch(roles::contains));
    }

    /** @throws AuthorizationException where a caller puts the task into hands that may not do it; flows know better */
    static void check(Task task, String user) {
        if (isAskedFromOutside() && !mayDo(task, user)) {
            throw new AuthorizationException("This task can be held only by somebody who may do it");
        }
    }

    /** @throws AuthorizationException where a caller opens a guarded task to others */
    static void checkOffer(Task task, String group) {
        Set<AccessRole> before = offeredTo(task);
        AccessRole.ofGroup(group).ifPresent(before::remove);
        if (isAskedFromOutside() && isGuarded(before)) {
            throw new AuthorizationException("This task is for officers trained for protected cases");
        }
    }

    /** @throws AuthorizationException where a caller takes away what guards a task */
    static void checkWithdrawal(String group) {
        if (isAskedFromOutside() && AccessRole.PROTECTED_CASES.group().equals(group)) {
            throw new AuthorizationException("This task is for officers trained for protected cases");
        }
    }

    private static boolean isGuarded(Set<AccessRole> offered) {
        return offered.equals(Set.of(AccessRole.PROTECTED_CASES));
    }

    private static Set<AccessRole> offeredTo(Task task) {
        return working(((TaskEntity) task)
                .getIdentityLinks().stream()
                        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Callers bring their groups with them; of everybody else the engine knows them. */
    private static Set<AccessRole> rolesOf(String user) {
        CommandContext context = Context.getCommandContext();
        Authentication caller = context.getAuthentication();
        return caller != null && user.equals(caller.getUserId())
                ? working(caller.getGroupIds())
                : working(known(context, user));
    }

    private static List<String> known(CommandContext context, String user) {
        return context.runWithoutAuthorization(
                () -> context
                        .getProcessEngineConfiguration()
                        .getIdentityService()
                        .createGroupQuery()
                        .groupMember(user)
                        .list()
                        .stream()
                        .map(Group::getId)
                        .toList());
    }

    private static Set<AccessRole> working(Collection<String> groups) {
        return groups == null
                ? EnumSet.noneOf(AccessRole.class)
                : groups.stream()
                        .map(AccessRole::ofGroup)
                        .flatMap(Optional::stream)
                        .filter(AccessRole::worksOnTasks)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccessRole.class)));
    }

    private static boolean isAskedFromOutside() {
        return Context.getCommandContext().getAuthentication() != null;
    }
}
