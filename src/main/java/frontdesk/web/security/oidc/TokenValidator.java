package frontdesk.web.security.oidc;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.stereotype.Component;

/** What a token must say besides its issuer and signature, which Spring Security checks: else it is refused. */
@Component
class TokenValidator implements OAuth2TokenValidator<Jwt> {
    private final OidcClaimsConverter identities;
    private final OAuth2TokenValidator<Jwt> all;

    TokenValidator(OidcProperties settings, OidcClaimsConverter identities) {
        this.identities = identities;
        List<OAuth2TokenValidator<Jwt>> rules = new ArrayList<>();
        rules.add(new JwtClaimValidator<>(JwtClaimNames.EXP, Objects::nonNull));
        rules.add(this::hasName);
        if (!settings.audience().isBlank()) {
            rules.add(new JwtClaimValidator<List<String>>(
                    JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(settings.audience())));
        }
        this.all = new DelegatingOAuth2TokenValidator<>(rules);
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return all.validate(token);
    }

    private OAuth2TokenValidatorResult hasName(Jwt token) {
        String name = token.getClaimAsString(identities.nameClaim(token));
        return name == null || name.isBlank()
                ? OAuth2TokenValidatorResult.failure(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token names nobody", null))
                : OAuth2TokenValidatorResult.success();
    }
}
