package frontdesk.web.security;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Signs in with the accounts that the engine keeps, so that one password serves the interfaces and the web
 * applications. After a wrong password the engine refuses an account for a few seconds, here too.
 */
@Component
class EngineAccounts implements AuthenticationProvider {
    private final IdentityService identities;

    EngineAccounts(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName();
        if (!identities.checkPassword(name, String.valueOf(attempt.getCredentials()))) {
            throw new BadCredentialsException("Unknown account or wrong password");
        }
        return UsernamePasswordAuthenticationToken.authenticated(name, null, groupsOf(name));
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    private List<GrantedAuthority> groupsOf(String name) {
        return AuthorityUtils.createAuthorityList(identities.createGroupQuery().groupMember(name).list().stream()
                .map(Group::getId)
                .toList());
    }
}
