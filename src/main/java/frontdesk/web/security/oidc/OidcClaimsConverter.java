package frontdesk.web.security.oidc;

import frontdesk.domain.request.AccessRole;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Who somebody is by the claims of a token. Groups that are no roles here are passed over, so none can be made up. */
@Component
public class OidcClaimsConverter {
    private final OidcProperties settings;

    OidcClaimsConverter(OidcProperties settings) {
        this.settings = settings;
    }

    public AbstractAuthenticationToken of(Jwt token) {
        return new JwtAuthenticationToken(token, authorities(token), token.getClaimAsString(nameClaim(token)));
    }

    String nameClaim(ClaimAccessor claims) {
        return claims.hasClaim(settings.userClaim()) ? settings.userClaim() : IdTokenClaimNames.SUB;
    }

    List<GrantedAuthority> authorities(ClaimAccessor claims) {
        return AuthorityUtils.createAuthorityList(groups(claims).stream()
                .map(settings::role)
                .flatMap(Optional::stream)
                .map(AccessRole::group)
                .toList());
    }

    private List<String> groups(ClaimAccessor claims) {
        Object groups = claims.getClaims().get(settings.groupsClaim());
        if (groups instanceof Collection<?> several) {
            return several.stream()
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .toList();
        }
        return groups == null ? List.of() : List.of(groups.toString().split("[\\s,]+"));
    }
}
