package frontdesk.engine.security;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's accounts, without its lock: that lets strangers shut out a colleague or a system, in the end for good,
 * and writes into the account at every wrong password, where two at the same moment collide. Guessing is held back by
 * what a check costs, by how many are made at once, and by the length of passwords. Public for the engine, which makes
 * one for each command.
 */
public class LocklessIdentityProvider extends DbIdentityServiceProvider {

    /** Takes the same time whether there is such an account or not. */
    @Override
    public boolean checkPassword(String name, String password) {
        if (password == null) {
            return false;
        }
        Optional<UserEntity> account = Optional.ofNullable(findUserById(name));
        if (account.isEmpty()) {
            passwords().checkNothing(password);
        }
        return account.filter(user -> matchPassword(password, user)).isPresent();
    }

    private static Pbkdf2PasswordEncryptor passwords() {
        return (Pbkdf2PasswordEncryptor) Context.getProcessEngineConfiguration().getPasswordEncryptor();
    }
}
