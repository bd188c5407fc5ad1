package frontdesk.web.tasks;

import frontdesk.engine.officer.Officer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Who calls, as the engine is to know them. */
final class SignedInOfficer {
    private SignedInOfficer() {}

    static Officer of(Authentication caller) {
        return new Officer(
                caller.getName(),
                caller.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList());
    }
}
