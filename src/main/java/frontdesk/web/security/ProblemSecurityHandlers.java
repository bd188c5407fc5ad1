package frontdesk.web.security;

import frontdesk.web.problem.ProblemType;
import frontdesk.web.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers at the gate, in the one form that all of Frontdesk's errors have (RFC 9457). */
@Component
public class ProblemSecurityHandlers {
    private static final String CANNOT_BE_LOOKED_AT =
            "Who you are cannot be looked at in this moment; send the request again.";

    private static final String PAGES_CALL = "X-Requested-With";

    private final ProblemWriter problems;

    /** @param problems writes what is answered */
    public ProblemSecurityHandlers(ProblemWriter problems) {
        this.problems = problems;
    }

    /**
     * 401, with how to sign in; 503 where it could not be looked at who it is. A page's own call, which says that it is
     * one, gets no challenge: the browser would ask for a password over the page.
     */
    public AuthenticationEntryPoint signInBy(String challenge) {
        return (request, response, refusal) -> {
            if (refusal instanceof AuthenticationServiceException) {
                problems.writeUnavailable(CANNOT_BE_LOOKED_AT, response);
                return;
            }
            if (request.getHeader(PAGES_CALL) == null) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
            }
            problems.write(ProblemType.NOT_AUTHENTICATED.because("Sign in to use this address"), response);
        };
    }

    /** 403 to everybody, also to those who have not signed in. */
    public AuthenticationEntryPoint closed() {
        return (request, response, refusal) -> forbidden(response);
    }

    /** 403. */
    public AccessDeniedHandler forbidden() {
        return (request, response, refusal) -> forbidden(response);
    }

    /** 400 to an address that cannot be meant, such as one with an empty part. */
    public RequestRejectedHandler rejected() {
        return (request, response, rejection) ->
                problems.write(ProblemType.INVALID_REQUEST.because("This is not an address of Frontdesk"), response);
    }

    /** 403. */
    public void forbidden(HttpServletResponse response) throws IOException {
        problems.write(ProblemType.NOT_ALLOWED.because("Your role does not allow this"), response);
    }
}
