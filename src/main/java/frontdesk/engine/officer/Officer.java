package frontdesk.engine.officer;

import frontdesk.domain.request.AccessRole;
import java.util.List;
import java.util.stream.Stream;

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

    /** The groups whose tasks are theirs to do: a supervisor may do all that an officer may. */
    List<String> worksFor() {
        Stream<String> officers =
                groups.contains(AccessRole.SUPERVISOR.group()) ? Stream.of(AccessRole.OFFICER.group()) : Stream.empty();
        Stream<String> own = groups.stream()
                .filter(group -> AccessRole.ofGroup(group)
                        .filter(AccessRole::worksOnTasks)
                        .isPresent());
        return Stream.concat(own, officers).distinct().toList();
    }
}
