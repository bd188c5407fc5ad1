package frontdesk.domain.request;

import java.util.Optional;

/**
 * Who asks, and how to reach them.
 *
 * @param email empty only where a flow reaches people by phone alone
 */
public record Requester(
        Role role, String name, Optional<String> email, Optional<PhoneNumber> phone, Language language) {

    /** In what capacity a person asks; a representative needs a Form G-28 on file to act. */
    public enum Role {
        APPLICANT,
        REPRESENTATIVE
    }

    /** The role alone, so that a log never shows a name or an address. */
    @Override
    public String toString() {
        return "Requester[" + role + "]";
    }
}
