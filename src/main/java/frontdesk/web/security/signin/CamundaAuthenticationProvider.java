package frontdesk.web.security.signin;

import frontdesk.engine.security.ProvenPasswordCache;
import frontdesk.web.problem.DatabaseOutageDetector;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Signs in with the accounts that the engine keeps, so that one password serves the interfaces and the web
 * applications.
 */
@Component
public class CamundaAuthenticationProvider implements AuthenticationProvider {
    private final IdentityService identities;
    private final ProvenPasswordCache proven;
    private final PasswordCheckLimiter turns;

    CamundaAuthenticationProvider(IdentityService identities, ProvenPasswordCache proven, PasswordCheckLimiter turns) {
        this.identities = identities;
        this.proven = proven;
        this.turns = turns;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName();
        try {
            if (!isRight(attempt)) {
                throw new BadCredentialsException("Unknown account or wrong password");
            }
            return UsernamePasswordAuthenticationToken.authenticated(name, null, groupsOf(name));
        } catch (ProcessEngineException | TransactionException | DataAccessException failure) {
            if (DatabaseOutageDetector.isBehind(failure)) {
                throw new AuthenticationServiceException("The accounts cannot be reached", failure);
            }
            throw failure;
        }
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    /** What has been proven waits for nobody's check. */
    private boolean isRight(Authentication attempt) {
        String name = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        return proven.contain(name, password)
                || turns.check(address(attempt), name, () -> identities.checkPassword(name, password));
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    private List<GrantedAuthority> groupsOf(String name) {
        return AuthorityUtils.createAuthorityList(identities.createGroupQuery().groupMember(name).list().stream()
                .map(Group::getId)
                .toList());
    }
}
