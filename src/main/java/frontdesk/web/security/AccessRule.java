package frontdesk.web.security;

import frontdesk.domain.Role;
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
    static AccessRule only(HttpMethod method, String address, Role... roles) {
        return new AccessRule(Addresses.of(method, address), anyOf(roles));
    }

    static AccessRule only(String address, Role... roles) {
        return new AccessRule(Addresses.anyOf(address), anyOf(roles));
    }

    static AccessRule everybodySignedIn(String address) {
        return new AccessRule(Addresses.anyOf(address), AuthenticatedAuthorizationManager.authenticated());
    }

    static AccessRule everybody(String address) {
        return new AccessRule(Addresses.anyOf(address), SingleResultAuthorizationManager.permitAll());
    }

    static AccessRule nobody(String address) {
        return new AccessRule(Addresses.anyOf(address), SingleResultAuthorizationManager.denyAll());
    }

    private static AuthorizationManager<RequestAuthorizationContext> anyOf(Role... roles) {
        return AuthorityAuthorizationManager.hasAnyAuthority(
                Arrays.stream(roles).map(Role::group).toArray(String[]::new));
    }
}
