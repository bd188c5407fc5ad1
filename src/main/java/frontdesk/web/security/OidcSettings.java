package frontdesk.web.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a token says who somebody is.
 *
 * @param userClaim the claim with the user's name; without it, the token's subject
 * @param groupsClaim the claim with the user's groups
 */
@ConfigurationProperties("frontdesk.oidc")
record OidcSettings(
        @DefaultValue("preferred_username") String userClaim,
        @DefaultValue("groups") String groupsClaim) {}
