package frontdesk.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prevents that strangers tell by the time of an answer which accounts there are. */
class UnknownAccountTest {
    private final List<String> checks = new ArrayList<>();
    private final Pbkdf2PasswordEncryptor passwords = new Pbkdf2PasswordEncryptor(1_000) {
        @Override
        public boolean check(String password, String encrypted) {
            checks.add("a hash");
            return super.check(password, encrypted);
        }

        @Override
        void checkNothing(String password) {
            checks.add("nothing");
            super.checkNothing(password);
        }
    };

    @BeforeEach
    void anEngineThatKeepsPasswordsSlowly() {
        ProcessEngineConfigurationImpl engine = new StandaloneInMemProcessEngineConfiguration();
        engine.setPasswordEncryptor(passwords);
        engine.setPasswordManager(new PasswordManager(passwords, List.of()));
        Context.setProcessEngineConfiguration(engine);
    }

    @AfterEach
    void leaveTheEngine() {
        Context.removeProcessEngineConfiguration();
    }

    @Test
    void aPasswordIsCheckedOnceWhetherThereIsSuchAnAccountOrNot() {
        UserEntity ada = new UserEntity("ada");
        ada.setDbPassword("{PBKDF2}" + passwords.encrypt("correct horse battery staple"));

        assertThat(accounts(ada).checkPassword("ada", "wrong")).isFalse();
        assertThat(accounts(null).checkPassword("nobody", "wrong")).isFalse();
        assertThat(checks).containsExactly("a hash", "nothing");
    }

    private static LocklessIdentityProvider accounts(UserEntity account) {
        return new LocklessIdentityProvider() {
            @Override
            public UserEntity findUserById(String name) {
                return account;
            }
        };
    }
}
