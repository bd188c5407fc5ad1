package frontdesk.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

@Execution(ExecutionMode.CONCURRENT)
class Pbkdf2PasswordEncryptorTest {
    private final Pbkdf2PasswordEncryptor passwords = new Pbkdf2PasswordEncryptor(1_000);

    @Test
    void theRightPasswordIsAcceptedAgainAndAgain() {
        String kept = passwords.encrypt("correct horse battery staple");

        assertThat(passwords.check("correct horse battery staple", kept)).isTrue();
        assertThat(passwords.check("correct horse battery staple", kept)).isTrue();
    }

    @Test
    void aWrongPasswordIsRefusedAlsoAfterTheRightOne() {
        String kept = passwords.encrypt("correct horse battery staple");
        passwords.check("correct horse battery staple", kept);

        assertThat(passwords.check("correct horse battery stable", kept)).isFalse();
    }

    @Test
    void aPasswordThatWasChangedIsNoLongerAccepted() {
        passwords.check("the old password", passwords.encrypt("the old password"));

        assertThat(passwords.check("the old password", passwords.encrypt("the new password")))
                .isFalse();
    }

    @Test
    void equalPasswordsAreNotKeptEqually() {
        assertThat(passwords.encrypt("the same")).isNotEqualTo(passwords.encrypt("the same"));
    }

    @Test
    void aPasswordStaysValidWhereNewOnesCostMore() {
        String kept = passwords.encrypt("correct horse battery staple");

        Pbkdf2PasswordEncryptor slower = new Pbkdf2PasswordEncryptor(2_000);

        assertThat(slower.check("correct horse battery staple", kept)).isTrue();
        assertThat(slower.check("correct horse battery stable", kept)).isFalse();
    }

    @Test
    void aPasswordThatWasStoredWithoutItsCostStaysValid() {
        String kept = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode("correct horse battery staple");

        assertThat(passwords.check("correct horse battery staple", kept)).isTrue();
        assertThat(passwords.check("correct horse battery stable", kept)).isFalse();
    }

    @Test
    void onlyWhatWasRightBeforeIsProven() {
        String kept = passwords.encrypt("correct horse battery staple");

        assertThat(passwords.isProven("correct horse battery staple", kept)).isFalse();
        passwords.check("correct horse battery staple", kept);
        passwords.check("correct horse battery stable", kept);

        assertThat(passwords.isProven("correct horse battery staple", kept)).isTrue();
        assertThat(passwords.isProven("correct horse battery stable", kept)).isFalse();
    }
}
