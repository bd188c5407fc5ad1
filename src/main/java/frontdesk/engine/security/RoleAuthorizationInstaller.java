package frontdesk.engine.security;

import frontdesk.domain.request.AccessRole;
import frontdesk.engine.security.RoleGrants.Grant;
import java.util.Base64;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** Writes the roles and their grants into the engine at every start; what is there already stays. */
public final class RoleAuthorizationInstaller {
    /** Nobody's account, in a group without a grant: see {@link #noFirstAdministrator()}. */
    public static final String NOBODY = "frontdesk-nobody";

    private final IdentityService identities;
    private final AuthorizationService authorizations;

    RoleAuthorizationInstaller(ProcessEngine engine) {
        this.identities = engine.getIdentityService();
        this.authorizations = engine.getAuthorizationService();
    }

    /** Under the engine's own start-up lock, so that nodes that start together do not write the same twice. */
    void writeDown(CommandExecutor engine) {
        engine.execute(context -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            for (AccessRole role : AccessRole.values()) {
                group(role.group(), role.label());
            }
            RoleGrants.ALL.forEach(this::grant);
            noFirstAdministrator();
            return null;
        });
    }

    private void group(String id, String name) {
        if (identities.createGroupQuery().groupId(id).count() == 0) {
            Group group = identities.newGroup(id);
            group.setName(name);
            group.setType("FRONTDESK");
            identities.saveGroup(group);
        }
    }

    private void grant(Grant grant) {
        Authorization authorization =
                existing(grant).orElseGet(() -> authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT));
        authorization.setGroupId(grant.role().group());
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.id());
        authorization.setPermissions(grant.permissions().toArray(Permission[]::new));
        authorizations.saveAuthorization(authorization);
    }

    private Optional<Authorization> existing(Grant grant) {
        return Optional.ofNullable(authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(grant.role().group())
                .resourceType(grant.resource())
                .resourceId(grant.id())
                .singleResult());
    }

    /**
     * The web applications let a stranger make the first administrator while the administrators' group is empty
     * (CVE-2026-77226), and send everybody there instead of to the login. So it has a member: without a role, and with
     * a password that nobody has ever seen.
     */
    private void noFirstAdministrator() {
        group(Groups.CAMUNDA_ADMIN, "Nobody");
        if (identities.createUserQuery().userId(NOBODY).count() == 0) {
            User nobody = identities.newUser(NOBODY);
            nobody.setPassword(unknownPassword());
            identities.saveUser(nobody);
            identities.createMembership(NOBODY, Groups.CAMUNDA_ADMIN);
        }
    }

    private static String unknownPassword() {
        return Base64.getEncoder().encodeToString(KeyGenerators.secureRandom(32).generateKey());
    }
}
