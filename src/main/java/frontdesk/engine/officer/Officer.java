package frontdesk.engine.officer;

import frontdesk.domain.request.AccessRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who works on tasks.
 *
 * @param account as the engine knows it
 * @param groups that the account has now
 */
public record Officer(String account, List<String> groups) {
    public Officer {
        groups = List.copyOf(groups);
    }

    /** For whom they may do tasks: a supervisor may do all that an officer may. */
    Set<AccessRole> worksAs() {
        Set<AccessRole> roles = groups.stream()
                .map(AccessRole::ofGroup)
                .flatMap(Optional::stream)
                .filter(AccessRole::worksOnTasks)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccessRole.class)));
        if (roles.contains(AccessRole.SUPERVISOR)) {
            roles.add(AccessRole.OFFICER);
        }
        return roles;
    }
}
