package frontdesk.web.security.account;

import frontdesk.domain.request.AccessRole;
import java.util.Set;

/**
 * Somebody who signs in with a name and a password.
 *
 * @param name what they sign in with
 */
public record Account(String name, AccountOrigin origin, String password, Set<AccessRole> roles) {
    /** Without the password, so that no log and no message shows it. */
    @Override
    public String toString() {
        return "Account[" + name + ", " + roles + "]";
    }
}
