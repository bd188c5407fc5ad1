package frontdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlowPasswordsTest {
    private final SlowPasswords passwords = new SlowPasswords();

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
}
