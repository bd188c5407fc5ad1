package frontdesk.web.security.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What the access table does not list. Who is signed in may learn that nothing is there; where something is there after
 * all, somebody forgot to list it, and it stays closed.
 */
final class UnlistedPathAuthorization {
    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final RequestMappingHandlerMapping handlers;

    UnlistedPathAuthorization(RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    AuthorizationDecision admits(Supplier<Authentication> caller, RequestAuthorizationContext context) {
        return new AuthorizationDecision(trust.isAuthenticated(caller.get()) && !isServed(context.getRequest()));
    }

    private boolean isServed(HttpServletRequest request) {
        try {
            return handlers.getHandler(request) != null;
        } catch (Exception nothingForThisMethodOrMediaType) {
            return false;
        }
    }
}
