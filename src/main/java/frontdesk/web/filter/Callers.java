package frontdesk.web.filter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who calls, as far as it matters for how a refusal is sent. */
final class Callers {
    /** Where Camunda's web applications keep who has signed in there; a session alone they give to everybody. */
    private static final String SIGNED_IN_AT_CAMUNDA = "authenticatedUser";

    private Callers() {}

    static boolean isSignedIn(HttpServletRequest request) {
        return request.getUserPrincipal() != null
                || Optional.ofNullable(request.getSession(false))
                        .map(session -> session.getAttribute(SIGNED_IN_AT_CAMUNDA))
                        .isPresent();
    }
}
