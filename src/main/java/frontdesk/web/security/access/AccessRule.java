package frontdesk.web.security.access;

import frontdesk.domain.request.AccessRole;
import frontdesk.web.security.PathMatchers;
import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.SingleResultAuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may come in at an address. */
record AccessRule(RequestMatcher address, AuthorizationManager<RequestAuthorizationContext> admission) {
    static AccessRule only(HttpMethod method, String address, AccessRole... roles) {
        return new AccessRule(PathMatchers.of(method, address), anyOf(roles));
    }

    static AccessRule only(String address, AccessRole... roles) {
        return new AccessRule(PathMatchers.anyOf(address), anyOf(roles));
    }

    static AccessRule everybodySignedIn(String address) {
        return new AccessRule(PathMatchers.anyOf(address), AuthenticatedAuthorizationManager.authenticated());
    }

    static AccessRule everybody(String address) {
        return new AccessRule(PathMatchers.anyOf(address), SingleResultAuthorizationManager.permitAll());
    }

    static AccessRule nobody(String address) {
        return new AccessRule(PathMatchers.anyOf(address), SingleResultAuthorizationManager.denyAll());
    }

    private static AuthorizationManager<RequestAuthorizationContext> anyOf(AccessRole... roles) {
        return AuthorityAuthorizationManager.hasAnyAuthority(
                Arrays.stream(roles).map(AccessRole::group).toArray(String[]::new));
    }
}
