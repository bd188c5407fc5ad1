package frontdesk.engine.security;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.digest.DatabasePrefixHandler;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.stereotype.Component;

/** Knows the passwords that have been checked on this node and were right, without the cost of a check. */
@Component
public class ProvenPasswordCache {
    private final IdentityService identities;
    private final Pbkdf2PasswordEncryptor passwords;
    private final DatabasePrefixHandler prefixes = new DatabasePrefixHandler();

    ProvenPasswordCache(IdentityService identities, Pbkdf2PasswordEncryptor passwords) {
        this.identities = identities;
        this.passwords = passwords;
    }

    /** False where it is wrong, and where it has not been checked since the account was changed. */
    public boolean contain(String account, String password) {
        return Optional.ofNullable(identities.createUserQuery().userId(account).singleResult())
                .map(UserEntity.class::cast)
                .filter(user -> Optional.ofNullable(user.getPassword()).isPresent())
                .filter(user -> passwords.isProven(
                        EncryptionUtil.saltPassword(password, user.getSalt()),
                        prefixes.removePrefix(user.getPassword())))
                .isPresent();
    }
}
