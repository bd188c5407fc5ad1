package frontdesk.web.security.oidc;

import frontdesk.domain.request.AccessRole;
import frontdesk.ports.failure.StartupException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a token must say, and where it says who somebody is.
 *
 * @param audience whom a token must be made for, as the sign-on service names Frontdesk; tokens for other systems are
 *     refused. Required under the profile production
 * @param userClaim the claim with the user's name; without it, the token's subject
 * @param groupsClaim the claim with the user's groups
 * @param groupNames by our groups, what they are called at the sign-on service, such as {@code
 *     /contact-center-officer}; a group that is not named here is called there as it is here
 */
@ConfigurationProperties("frontdesk.oidc")
public record OidcProperties(
        @DefaultValue("") String audience,
        @DefaultValue("preferred_username") String userClaim,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue Map<String, List<String>> groupNames) {
    /** The setting with whom a token must be made for. */
    public static final String AUDIENCE = "frontdesk.oidc.audience";

    /** Refuses names of groups that are none. */
    public OidcProperties {
        groupNames = Map.copyOf(groupNames);
        groupNames.keySet().stream()
                .filter(group -> AccessRole.ofGroup(group).isEmpty())
                .findFirst()
                .ifPresent(group -> {
                    throw new StartupException(
                            "frontdesk.oidc.group-names names '" + group + "', which is no group.",
                            "The groups are: "
                                    + String.join(
                                            ", ",
                                            Arrays.stream(AccessRole.values())
                                                    .map(AccessRole::group)
                                                    .toList())
                                    + ".");
                });
    }

    /** The role of a group as the sign-on service calls it. */
    Optional<AccessRole> role(String name) {
        return Arrays.stream(AccessRole.values())
                .filter(role -> groupNames
                        .getOrDefault(role.group(), List.of(role.group()))
                        .contains(name))
                .findFirst();
    }
}
