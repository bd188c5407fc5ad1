package frontdesk.web.security.account;

import frontdesk.domain.request.AccessRole;
import frontdesk.engine.security.RoleAuthorizationInstaller;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** The accounts that the engine keeps. Every change holds the engine's start-up lock, so that nodes take turns. */
@Component
public class AccountRepository {
    private final IdentityService identities;
    private final CommandExecutor engine;
    private final AccountOrigins origins;

    AccountRepository(ProcessEngine engine, AccountOrigins origins) {
        this.origins = origins;
        this.identities = engine.getIdentityService();
        this.engine = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    /** Makes the accounts, or brings them to what is said here, the password included. */
    public void write(Collection<Account> accounts) {
        alone(() -> accounts.forEach(account -> {
            save(account);
            belongTo(account.name(), account.roles());
        }));
    }

    /** Makes those of the accounts that are not there yet. */
    void writeMissing(Collection<Account> accounts) {
        write(accounts.stream()
                .filter(account -> find(account.name()).isEmpty())
                .toList());
    }

    /** Removes the accounts that come from there, but these; what their owners have made of them does not matter. */
    void removeAllBut(Collection<Account> kept, AccountOrigin origin) {
        Set<String> names = kept.stream().map(Account::name).collect(Collectors.toSet());
        alone(() -> origins.of(origin).stream()
                .filter(name -> !names.contains(name))
                .forEach(this::remove));
    }

    /**
     * Removes the accounts of which nobody knows where they come from: somebody put them into the database. Nobody's
     * own, which keeps strangers from becoming administrators, stays.
     */
    void removeUnknown() {
        alone(() -> {
            Set<String> known = new HashSet<>(origins.all());
            known.add(RoleAuthorizationInstaller.NOBODY);
            identities.createUserQuery().list().stream()
                    .map(User::getId)
                    .filter(name -> !known.contains(name))
                    .forEach(this::remove);
        });
    }

    /** Keeps an account for somebody whom the sign-on service vouches for; its password is known to nobody. */
    public void signedIn(String name, Set<AccessRole> roles) {
        alone(() -> {
            if (find(name).isEmpty()) {
                save(new Account(name, AccountOrigin.SIGN_ON, unknownPassword(), roles));
            }
            belongTo(name, roles);
        });
    }

    private void alone(Runnable change) {
        engine.execute(context -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            change.run();
            return null;
        });
    }

    private Optional<User> find(String name) {
        return Optional.ofNullable(identities.createUserQuery().userId(name).singleResult());
    }

    private void save(Account account) {
        User user = find(account.name()).orElseGet(() -> identities.newUser(account.name()));
        user.setFirstName(account.name());
        user.setLastName(account.origin().remark());
        user.setPassword(account.password());
        identities.saveUser(user);
        origins.put(account.name(), account.origin());
    }

    private void remove(String name) {
        identities.deleteUser(name);
        origins.forget(name);
    }

    private void belongTo(String name, Set<AccessRole> roles) {
        List<String> memberships = identities.createGroupQuery().groupMember(name).list().stream()
                .map(Group::getId)
                .toList();
        Arrays.stream(AccessRole.values())
                .filter(role -> memberships.contains(role.group()) != roles.contains(role))
                .forEach(role -> {
                    if (roles.contains(role)) {
                        identities.createMembership(name, role.group());
                    } else {
                        identities.deleteMembership(name, role.group());
                    }
                });
    }

    private static String unknownPassword() {
        return Base64.getEncoder().encodeToString(KeyGenerators.secureRandom(32).generateKey());
    }
}
