package frontdesk.web.requests;

import frontdesk.domain.request.AccessRole;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** What whoever calls now may be at the centre. */
public final class CallerRoles {
    private CallerRoles() {}

    /** The roles of the caller; none of somebody who is not known. */
    public static Set<AccessRole> all() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getAuthorities)
                .map(CallerRoles::of)
                .orElseGet(() -> EnumSet.noneOf(AccessRole.class));
    }

    /** Whether the caller works at the centre, as an officer or a supervisor. */
    public static boolean areOfTheCentre() {
        return all().stream().anyMatch(role -> role == AccessRole.OFFICER || role == AccessRole.SUPERVISOR);
    }

    private static Set<AccessRole> of(Collection<? extends GrantedAuthority> authorities) {
        Stream<AccessRole> roles = authorities.stream()
                .map(GrantedAuthority::getAuthority)
                .map(AccessRole::ofGroup)
                .flatMap(Optional::stream);
        return roles.collect(Collectors.toCollection(() -> EnumSet.noneOf(AccessRole.class)));
    }
}
